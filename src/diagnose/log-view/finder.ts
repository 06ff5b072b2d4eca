import { formatCount } from '../../format.ts';
import { findPattern } from '../log/find.ts';
import type { LogReply } from '../worker/protocol.ts';
import { FindField } from './find-field.ts';
import type { LineNumbers } from './line-numbers.ts';

export interface FinderOptions {
  /** Filled with the lines that are found. */
  readonly hits: LineNumbers;
  /** Has the log searched; the answers go to `receive`. */
  readonly ask: (query: string) => void;
  /** Leads to a line. */
  readonly goTo: (line: number) => void;
  /** The first line in sight. */
  readonly top: () => number;
  /** Leads from the present line to the next of some lines. @returns its index */
  readonly step: (step: 1 | -1) => number | undefined;
  /** What is to be marked in the lines has changed. */
  readonly onChange: () => void;
  readonly onLeave: () => void;
  readonly say: (text: string) => void;
}

/** Finds a text in the log: asks for it, gathers the lines that hold it, and leads to them. */
export class Finder {
  readonly field: FindField;
  readonly #options: FinderOptions;
  #query = '';
  #pattern: RegExp | undefined;
  /** Which of the lines found was led to last. */
  #index: number | undefined;

  constructor(options: FinderOptions) {
    this.#options = options;
    this.field = new FindField({
      onQuery: (query) => this.#ask(query),
      onStep: (step) => {
        this.#index = options.step(step);
        this.field.tell(options.hits.length, this.#index, true);
      },
      onLeave: options.onLeave,
    });
  }

  /** What is looked for; undefined where nothing is. */
  get pattern(): RegExp | undefined {
    return this.#pattern;
  }

  /** Takes lines that hold what was looked for; those for an earlier query are of no use. */
  receive({ query, lines, done }: Extract<LogReply, { type: 'found' }>): void {
    if (query !== this.#query) return;
    const { hits, top, goTo, onChange, say } = this.#options;
    const isFirst = hits.length === 0 && lines.length > 0;
    hits.push(lines);
    onChange();
    // The first one is led to without a step, so that typing shows where it goes.
    if (isFirst) {
      this.#index = hits.next(top() - 1, 1);
      goTo(hits.at(this.#index ?? 0) ?? top());
    }
    this.field.tell(hits.length, this.#index, done);
    if (done) say(hits.length === 0 ? 'Not found.' : `Found in ${formatCount(hits.length, 'line')}.`);
  }

  #ask(query: string): void {
    this.#query = query;
    this.#index = undefined;
    this.#pattern = query === '' ? undefined : findPattern(query);
    this.#options.hits.clear();
    this.#options.onChange();
    this.#options.ask(query);
  }
}
