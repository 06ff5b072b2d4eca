import { formatCount, formatNumber } from '../../format.ts';
import { el } from '../../browser/el.ts';
import { stepper } from './stepper.ts';

/** Pause in typing after which is searched, in milliseconds. */
const PAUSE = 120;

export interface FindOptions {
  /** What is looked for has changed; empty for nothing. */
  readonly onQuery: (query: string) => void;
  readonly onStep: (step: 1 | -1) => void;
  /** The reader is done with the field. */
  readonly onLeave: () => void;
}

/** Where stands what is looked for: a field, a count, and buttons to the next and the one before. */
export class FindField {
  readonly element: HTMLElement;
  readonly #input = el('input', {
    type: 'search',
    placeholder: 'Find in log',
    'aria-label': 'Find in log',
    autocomplete: 'off',
    autocapitalize: 'none',
    spellcheck: 'false',
    enterkeyhint: 'search',
    'aria-keyshortcuts': 'f',
  });
  readonly #steps: ReturnType<typeof stepper>;
  readonly #options: FindOptions;
  #query = '';
  #pause: ReturnType<typeof setTimeout> | undefined;

  constructor(options: FindOptions) {
    this.#options = options;
    this.#steps = stepper({ what: 'line found', onStep: options.onStep });
    this.element = el('div', { class: 'find', role: 'search', 'aria-label': 'Log' }, this.#input, this.#steps.element);
    this.#input.addEventListener('input', () => {
      clearTimeout(this.#pause);
      this.#pause = setTimeout(() => this.#changed(), PAUSE);
    });
    this.#input.addEventListener('keydown', (event) => this.#keyDown(event));
    this.clear();
  }

  focus(): void {
    this.#input.select();
  }

  clear(): void {
    clearTimeout(this.#pause);
    this.#input.value = this.#query = '';
    this.tell(0, undefined, true);
  }

  /** @param count lines found so far @param current index of the present one @param done whether the whole log was searched */
  tell(count: number, current: number | undefined, done: boolean): void {
    const { label } = this.#steps;
    this.#steps.enable(count > 0);
    this.element.classList.toggle('empty', this.#query === '');
    if (this.#query === '') label.textContent = '';
    else if (count === 0) label.textContent = done ? 'not found' : 'searching…';
    else if (current === undefined) label.textContent = formatCount(count, 'line');
    else label.textContent = `${formatNumber(current + 1)} of ${formatNumber(count)}${done ? '' : '+'}`;
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.isComposing) return;
    if (event.key === 'Enter') {
      event.preventDefault();
      if (this.#input.value !== this.#query) return this.#changed();
      this.#options.onStep(event.shiftKey ? -1 : 1);
    } else if (event.key === 'Escape') {
      event.preventDefault();
      this.clear();
      this.#options.onQuery('');
      this.#options.onLeave();
    }
  }

  #changed(): void {
    clearTimeout(this.#pause);
    if (this.#input.value === this.#query) return;
    this.#query = this.#input.value;
    this.tell(0, undefined, false);
    this.#options.onQuery(this.#query);
  }
}
