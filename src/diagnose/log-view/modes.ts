import { el } from '../../browser/el.ts';
import { toggle } from './toggle.ts';

/** How a log is shown. */
export interface Modes {
  /** Whether everything but the interesting lines is folded. */
  fold: boolean;
  /** Whether long lines are wrapped. */
  wrap: boolean;
  /** Whether control sequences become colours. */
  colours: boolean;
}

const TITLES: Readonly<Record<keyof Modes, readonly [name: string, title: string]>> = {
  fold: ['Fold', 'Show only matches, errors and what is around them'],
  wrap: ['Wrap', 'Wrap long lines'],
  colours: ['Colours', 'Show the colours that the log asks for'],
};

/** A button for each mode. @param modes changed by them @param onChange told which one has changed */
export function modeButtons(modes: Modes, onChange: (mode: keyof Modes) => void): HTMLElement {
  const buttons = (['fold', 'wrap', 'colours'] as const).map((mode) => {
    const [name, title] = TITLES[mode];
    return toggle(name, title, modes[mode], (on) => {
      modes[mode] = on;
      onChange(mode);
    });
  });
  return el('div', { class: 'modes', role: 'group', 'aria-label': 'Show the log' }, ...buttons);
}
