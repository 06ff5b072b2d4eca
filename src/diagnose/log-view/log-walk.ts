import { formatNumber } from '../../format.ts';
import type { Level } from '../log/level.ts';
import { capital } from '../sentences.ts';
import type { LogContents } from './log-contents.ts';
import type { RowList } from './row-list.ts';

export interface WalkOptions {
  readonly log: LogContents;
  readonly rows: RowList;
  /** The reader was led to a line. */
  readonly onLed: (line: number) => void;
  /** Tells those who cannot see it. */
  readonly say: (text: string) => void;
}

/** Where in the log the reader is, and the ways to other lines. */
export class LogWalk {
  readonly #options: WalkOptions;
  /** The line that the reader was led to last. */
  #here = 0;
  /** Lines in sight. */
  #sight: readonly [first: number, last: number] = [1, 1];

  constructor(options: WalkOptions) {
    this.#options = options;
  }

  /** The line that the reader was led to last; 0 at first. */
  get here(): number {
    return this.#here;
  }

  /** First and last line in sight. */
  get sight(): readonly [first: number, last: number] {
    return this.#sight;
  }

  /** Other lines have come into sight. @param lines in their order; none where only folded ones are */
  see(lines: readonly number[]): void {
    const [first, last] = this.#sight;
    this.#sight = [lines[0] ?? first, lines.at(-1) ?? last];
  }

  /** Leads to a line: unfolds it, brings it into sight whole and marks it. */
  goTo(line: number): void {
    const { log, rows } = this.#options;
    this.show(line);
    rows.uncover(log.rows.rowOfLine(line));
  }

  /** Brings a line into sight and marks it. */
  show(line: number): void {
    this.#lead(line, (row) => this.#options.rows.bring(row));
  }

  /** Brings the first line of a section to the upper edge, the section's name above it. */
  top(line: number): void {
    this.#lead(line, (row) => this.#options.rows.bringToTop(row - 1));
  }

  /** Back to the line that the reader was led to, where lines have changed their places. */
  stay(): void {
    if (this.#here > 0) this.#options.rows.bring(this.#options.log.rows.rowOfLine(this.#here));
  }

  /** Other rows show the log; the line at the upper edge stays there. */
  reshape(): void {
    const { log, rows } = this.#options;
    rows.setRows(log.rows.rowCount, log.rows.rowOfLine(this.#sight[0]));
  }

  /** Leads to the next or last line that is an error or a warning. */
  stepLevel(level: Level, step: 1 | -1): void {
    const { errors, warnings } = this.#options.log;
    this.step(level === 'error' ? errors : warnings, step, capital(level));
  }

  /** Leads to the next or last of some lines and says which it is. @param word what they are @returns its place among them */
  step(lines: LogContents['hits'], step: 1 | -1, word: string): number | undefined {
    const index = lines.next(this.#here || this.#sight[0] - 1, step);
    const line = index === undefined ? undefined : lines.at(index);
    if (index === undefined || line === undefined) return undefined;
    this.goTo(line);
    const place = `${formatNumber(index + 1)} of ${formatNumber(lines.length)}`;
    this.#options.say(`${word} ${place}, line ${formatNumber(line)}.`);
    return index;
  }

  #lead(line: number, bring: (row: number) => void): void {
    const { log, rows, onLed } = this.#options;
    this.#here = line;
    if (log.reveal(line)) this.reshape();
    bring(log.rows.rowOfLine(line));
    rows.redraw();
    onLed(line);
  }
}
