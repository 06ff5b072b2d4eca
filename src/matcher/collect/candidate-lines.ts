import type { LineKind } from '../read/prefix.ts';
import type { ReadLine } from '../read/reading.ts';
import type { Line } from '../read/region.ts';
import type { Steps } from '../read/steps.ts';
import type { RegionReader } from './region-reader.ts';

/** A line that is read word by word at the end. */
export interface CandidateLine {
  readonly number: number;
  readonly read: ReadLine;
  /** The line after it, which may continue it. */
  readonly next: ReadLine | undefined;
  readonly kind: LineKind;
  /** Whether it stands in a step that passed. */
  readonly passed: boolean;
}

/** What is known of a line before the log's end. */
type SeenLine = Omit<CandidateLine, 'passed'>;

/** Lines at the start of a log that are all candidates: a paste of a screen is read whole. */
const HEAD_LINES = 200;
/** Lines with an error word that are candidates: the first and the last so many. */
const ERROR_LINES = 200;
/** Where a step reports an error, so many lines with an error word up to it are candidates, wherever it stands; for the first so many reports. */
const REPORT_LINES = 20;
const REPORTS = 20;
const NEWLINE = 10;

/** Gathers the candidate lines of a log: its head, the first and last lines that hold an error word, and those before a step's report of an error. */
export class CandidateLines {
  readonly #reader: RegionReader;
  readonly #head: SeenLine[] = [];
  readonly #firstErrors: SeenLine[] = [];
  #lastErrors: SeenLine[] = [];
  readonly #reported: SeenLine[] = [];
  #reports = 0;
  /** Places of error words in this region that are not among the first ones; read only if they stay among the last. */
  #laterErrors: number[] = [];
  /** Up to where the line of the last error word reaches. */
  #errorLineEnd = -1;

  constructor(reader: RegionReader) {
    this.#reader = reader;
  }

  /** To be called before the region that is in memory is left; `dropped` bytes of it are not in the next one. */
  leave(dropped: number): void {
    this.#settleLaterErrors();
    this.#errorLineEnd -= dropped;
  }

  /** Reads lines of the head that begin in `from` to `to`; gives where to go on. */
  readHead(from: number, to: number): number {
    if (this.#head.length === HEAD_LINES) return to;
    const { bytes } = this.#reader.region;
    let at = from === 0 || bytes[from - 1] === NEWLINE ? from : nextLine(bytes, from);
    while (at < to && this.#head.length < HEAD_LINES) {
      this.#head.push(this.#candidate(this.#reader.region.lineAt(at)));
      at = nextLine(bytes, at);
    }
    return Math.max(from, Math.min(at, to));
  }

  /** Takes up an error word that stands at byte `start`. */
  errorWord(start: number): void {
    if (start < this.#errorLineEnd) return;
    const { bytes } = this.#reader.region;
    const end = bytes.indexOf(NEWLINE, start);
    this.#errorLineEnd = end < 0 ? bytes.length : end;
    if (this.#firstErrors.length < ERROR_LINES) {
      this.#firstErrors.push(this.#candidate(this.#reader.region.lineAt(start)));
    } else this.#laterErrors.push(start);
  }

  /** Takes up that a step reports an error on the line at byte `start`. */
  report(start: number): void {
    const early = this.#firstErrors.length < ERROR_LINES;
    this.errorWord(start);
    if (early || this.#reports === REPORTS) return;
    this.#reports += 1;
    this.#reported.push(...this.#lastOf(REPORT_LINES));
  }

  /** All candidates in the order of the log; to be asked at its end. */
  finish(steps: Steps): CandidateLine[] {
    this.#settleLaterErrors();
    const all = [...this.#head, ...this.#firstErrors, ...this.#reported, ...this.#lastErrors];
    return [...new Map(all.map((line) => [line.number, line])).values()]
      .map((line) => ({ ...line, passed: steps.passed(line.number) }))
      .sort((a, b) => a.number - b.number);
  }

  #settleLaterErrors(): void {
    this.#lastErrors = this.#lastOf(ERROR_LINES);
    this.#laterErrors = [];
  }

  /** The last so many lines with an error word that are not among the first ones. */
  #lastOf(count: number): SeenLine[] {
    const later = this.#laterErrors.slice(-count).map((start) => this.#candidate(this.#reader.region.lineAt(start)));
    return [...this.#lastErrors, ...later].slice(-count);
  }

  #candidate(line: Line): SeenLine {
    const read = this.#reader.read(line);
    const next = this.#reader.region.lineAfter(line);
    return {
      number: this.#reader.numberOf(line),
      read,
      next: next && this.#reader.read(next),
      kind: this.#reader.kindOf(read),
    };
  }
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(NEWLINE, from);
  return end < 0 ? bytes.length : end + 1;
}
