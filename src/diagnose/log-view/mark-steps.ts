import type { Cards } from '../card.ts';
import { formatNumber } from '../../format.ts';
import { capital } from '../sentences.ts';
import { el } from '../../browser/el.ts';
import type { Mark } from './marks.ts';
import { stepper } from './stepper.ts';

export interface MarkStepsOptions {
  readonly marks: readonly Mark[];
  readonly cards: Cards;
  /** Leads to a line. */
  readonly goTo: (line: number) => void;
  readonly say: (text: string) => void;
}

/** The way from one marked line to the next: two buttons, the keys `n` and `p`, and which one of how many it is. */
export class MarkSteps {
  readonly element: HTMLElement;
  readonly #options: MarkStepsOptions;
  readonly #label: HTMLElement;
  readonly #word: string;
  readonly #words: string;
  #here = 0;

  constructor(options: MarkStepsOptions) {
    this.#options = options;
    [this.#word, this.#words] =
      options.marks[0]?.role === 'suspect' ? ['likely error', 'likely errors'] : ['match', 'matches'];
    const steps = stepper({ what: this.#word, keys: ['p', 'n'], onStep: (step) => this.step(step) });
    steps.element.hidden = options.marks.length === 0;
    this.element = steps.element;
    this.#label = steps.label;
  }

  /** Leads to the next mark, or to the one before; round at the ends. */
  step(step: 1 | -1): void {
    const { marks, cards, goTo, say } = this.#options;
    const index =
      step === 1
        ? Math.max(
            0,
            marks.findIndex(({ line }) => line > this.#here),
          )
        : marks.findLastIndex(({ line }) => line < this.#here);
    const mark = marks.at(index);
    if (!mark) return;
    goTo(mark.line);
    const title = mark.issue === undefined ? '' : `: ${cards[mark.issue]?.title ?? mark.issue}`;
    say(`${capital(this.#word)} ${this.#place(marks.indexOf(mark))}, line ${formatNumber(mark.line)}${title}`);
  }

  /** Says at which mark the reader is. @param line the line that was led to */
  tell(line: number): void {
    const { marks } = this.#options;
    this.#here = line;
    const index = marks.findIndex((mark) => mark.line === line);
    this.#label.replaceChildren(
      index < 0 ? formatNumber(marks.length) : this.#place(index),
      el('span', { class: 'word' }, ` ${marks.length === 1 ? this.#word : this.#words}`),
    );
  }

  #place(index: number): string {
    return `${formatNumber(index + 1)} of ${formatNumber(this.#options.marks.length)}`;
  }
}
