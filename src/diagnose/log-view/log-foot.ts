import { formatCount, formatNumber } from '../../format.ts';
import type { Level } from '../log/level.ts';
import { el } from '../../browser/el.ts';
import type { LineNumbers } from './line-numbers.ts';

/** The line under the log: how long it is, and how many errors and warnings it reports; the counts lead to them. */
export class LogFoot {
  readonly element = el('div', { class: 'log-foot' });
  readonly #buttons: Readonly<Record<Level, HTMLButtonElement>>;

  /** @param onLevel told that the next line of a level is wanted */
  constructor(lineCount: number, onLevel: (level: Level) => void) {
    this.#buttons = { error: levelButton('error', 'e', onLevel), warning: levelButton('warning', 'w', onLevel) };
    this.element.append(el('span', {}, formatCount(lineCount, 'line')), ...Object.values(this.#buttons));
  }

  /** @param done whether the whole log has been looked through */
  tell(errors: LineNumbers, warnings: LineNumbers, done: boolean): void {
    this.#tell('error', errors.length, done);
    this.#tell('warning', warnings.length, done);
  }

  /** Says that the log cannot be read any more. */
  lost(): void {
    this.element.append(
      el('b', {}, 'The file was moved or changed since: give it again to see the rest of its lines.'),
    );
  }

  #tell(level: Level, count: number, done: boolean): void {
    const button = this.#buttons[level];
    button.hidden = count === 0;
    button.textContent = `${formatNumber(count)}${done ? '' : '+'} ${level}${count === 1 && done ? '' : 's'}`;
  }
}

function levelButton(level: Level, key: string, onLevel: (level: Level) => void): HTMLButtonElement {
  const title = `Go to the next ${level}; ${key} does the same, with Shift the one before`;
  const button = el('button', { type: 'button', class: level, hidden: true, title, 'aria-keyshortcuts': key });
  button.addEventListener('click', () => onLevel(level));
  return button;
}
