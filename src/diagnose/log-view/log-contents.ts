import type { Diagnosis } from '../../matcher/types.ts';
import type { Level } from '../log/level.ts';
import type { Section } from '../log/section.ts';
import { interesting } from './fold.ts';
import { LineNumbers } from './line-numbers.ts';
import { marksOf, type Mark } from './marks.ts';
import type { Range } from './ranges.ts';
import { RowModel } from './row-model.ts';

/** Lines shown around one that the reader is led to inside of a gap. */
const AROUND = 3;

/** What is known of the lines of one log, and which of them are shown. */
export class LogContents {
  readonly lineCount: number;
  readonly marks: readonly Mark[];
  readonly sections: readonly Section[];
  readonly errors = new LineNumbers();
  readonly warnings = new LineNumbers();
  readonly hits = new LineNumbers();
  readonly #byLine: ReadonlyMap<number, Mark>;
  #opened: readonly Range[] = [];
  #folded = false;
  #rows: RowModel | undefined;

  /** @param sections the parts of a log that came as several files */
  constructor(diagnosis: Diagnosis, sections: readonly Section[]) {
    this.lineCount = diagnosis.lineCount;
    this.marks = marksOf(diagnosis);
    this.sections = sections;
    this.#byLine = byLine(this.marks);
  }

  /** The rows that show it. */
  get rows(): RowModel {
    return (this.#rows ??= new RowModel(
      this.lineCount,
      this.#folded ? this.#interesting() : [{ first: 1, last: this.lineCount }],
      this.marks.filter(({ evidence }) => evidence),
      this.sections,
    ));
  }

  /** Whether everything but the interesting lines is folded. */
  get folded(): boolean {
    return this.#folded;
  }

  fold(on: boolean): void {
    this.#folded = on;
    this.#opened = [];
    this.#rows = undefined;
  }

  /** Unfolds some lines. */
  open(range: Range): void {
    this.#opened = [...this.#opened, range];
    this.#rows = undefined;
  }

  /** Unfolds a line and some around it. @returns whether it was folded */
  reveal(line: number): boolean {
    if (this.rows.row(this.rows.rowOfLine(line))?.kind !== 'gap') return false;
    this.open({ first: Math.max(1, line - AROUND), last: Math.min(this.lineCount, line + AROUND) });
    return true;
  }

  addLevels(errors: Uint32Array, warnings: Uint32Array): void {
    this.errors.push(errors);
    this.warnings.push(warnings);
    if (this.#folded) this.#rows = undefined;
  }

  markOf(line: number): Mark | undefined {
    return this.#byLine.get(line);
  }

  levelOf(line: number): Level | undefined {
    if (this.errors.has(line)) return 'error';
    return this.warnings.has(line) ? 'warning' : undefined;
  }

  /** Lines of the rows from `first` to `last`, ascending. */
  linesOfRows(first: number, last: number): number[] {
    const lines: number[] = [];
    for (let index = Math.max(0, first); index <= last; index++) {
      const row = this.rows.row(index);
      if (!row) break;
      if (row.kind === 'line') lines.push(row.line);
    }
    return lines;
  }

  #interesting(): Range[] {
    return interesting(this.lineCount, this.marks, this.errors.values, this.#opened);
  }
}

/** The marks by their lines, also by those on which a match only goes on. */
function byLine(marks: readonly Mark[]): Map<number, Mark> {
  const all = new Map<number, Mark>();
  for (const { line: first, lastLine, role } of marks) {
    for (let line = first; line <= lastLine; line++) all.set(line, { line, lastLine, role });
  }
  for (const mark of marks) all.set(mark.line, mark);
  return all;
}
