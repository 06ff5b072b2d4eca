import { el } from '../../browser/el.ts';

/** Two buttons that lead to the one before and the next, and a text between or beside them. */
export interface Stepper {
  readonly element: HTMLElement;
  readonly label: HTMLElement;
  /** With nothing to step to, the buttons stay where they are and do nothing. */
  enable(on: boolean): void;
}

export interface StepperOptions {
  /** What is stepped through: "match". */
  readonly what: string;
  /** Keys of the buttons, shown on them; none for buttons that show arrows. */
  readonly keys?: readonly [before: string, next: string];
  readonly onStep: (step: 1 | -1) => void;
}

export function stepper({ what, keys, onStep }: StepperOptions): Stepper {
  const label = el('span', { class: 'count' });
  const button = (step: 1 | -1, name: string, arrow: string, key: string | undefined): HTMLButtonElement => {
    const made = el(
      'button',
      { type: 'button', title: `${name} ${what}`, 'aria-keyshortcuts': key },
      el('span', { class: 'unseen' }, `${name} ${what}`),
      el('span', { class: 'arrow', 'aria-hidden': 'true' }, arrow),
      key === undefined ? undefined : el('kbd', { 'aria-hidden': 'true' }, key),
    );
    made.addEventListener('click', () => onStep(step));
    return made;
  };
  const before = button(-1, 'Previous', '↑', keys?.[0]);
  const next = button(1, 'Next', '↓', keys?.[1]);
  return {
    element: el('div', { class: 'steps', role: 'group', 'aria-label': `Go to ${what}` }, before, next, label),
    label,
    enable(on) {
      for (const one of [before, next]) one.setAttribute('aria-disabled', String(!on));
    },
  };
}
