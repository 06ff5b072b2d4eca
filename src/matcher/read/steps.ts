import { partitionPoint } from '../partition-point.ts';

/** What a mark says: a step begins, or the step that runs reports an error. */
export type StepMark = 'step' | 'error';

/** How GitHub's runner and the agent of Azure Pipelines mark the lines of a log. */
export const STEP_MARKS: readonly { readonly text: string; readonly mark: StepMark }[] = [
  { text: '##[group]Run ', mark: 'step' },
  { text: '##[section]Starting: ', mark: 'step' },
  { text: '##[error]', mark: 'error' },
];

/** Marks that are kept: behind them nothing is said of any step. */
const MAX_MARKS = 20_000;

/** The steps of a log, and which of them reported an error. Lines are numbered from 1. */
export class Steps {
  readonly #starts: number[] = [];
  readonly #errors: number[] = [];

  /** Whether no more marks are taken. */
  get full(): boolean {
    return this.#starts.length + this.#errors.length >= MAX_MARKS;
  }

  /** Takes up a mark; they come about in the order of the log, and one may come twice. */
  add(mark: StepMark, line: number): void {
    if (this.full) return;
    insert(mark === 'step' ? this.#starts : this.#errors, line);
  }

  /**
   * Whether the step in which `line` stands did not fail: it reported no error, and another one began after it. What such a step
   * printed did not stop the log's job. An error on the step's first line is a quotation in its own command.
   */
  passed(line: number): boolean {
    const next = after(this.#starts, line);
    const start = this.#starts[next - 1];
    const end = this.#starts[next];
    return start !== undefined && end !== undefined && (this.#errors[after(this.#errors, start)] ?? end) >= end;
  }
}

/** Puts a number into an ascending list, near its end, once. */
function insert(list: number[], value: number): void {
  let at = list.length;
  while (at > 0 && (list[at - 1] as number) > value) at -= 1;
  if (list[at - 1] !== value) list.splice(at, 0, value);
}

/** Position of the first number above `value` in an ascending list; its length where there is none. */
const after = (list: readonly number[], value: number): number =>
  partitionPoint(list.length, (at) => (list[at] as number) <= value);
