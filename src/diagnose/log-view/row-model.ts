import { partitionPoint } from '../../matcher/partition-point.ts';
import type { Section } from '../log/section.ts';
import type { Mark } from './marks.ts';
import type { Range } from './ranges.ts';
import { piecesOf } from './row-pieces.ts';

/**
 * What one row of the view shows: a line, a gap that stands for folded lines, what is said about the line above, or the name of the
 * section that begins below.
 */
export type Row =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'gap'; readonly range: Range }
  | { readonly kind: 'note'; readonly mark: Mark }
  | { readonly kind: 'section'; readonly section: Section };

/** A run of rows: many lines one after the other, or a single row of another kind. */
export type Piece = { readonly kind: 'lines'; readonly range: Range } | Exclude<Row, { kind: 'line' }>;

/** The rows of the view, without making them: any of a million is found by halving. */
export class RowModel {
  readonly rowCount: number;
  readonly #pieces: readonly Piece[];
  /** Number of the first row of each piece, from 0. */
  readonly #starts: readonly number[];

  /**
   * @param shown the lines to show, as ranges that ascend and do not touch; gaps stand for the rest
   * @param notes marks that something is said about, under their last line; those in a gap are left out with it
   * @param sections ascending; named above their first line, those of which nothing is shown are left out
   */
  constructor(lineCount: number, shown: readonly Range[], notes: readonly Mark[], sections: readonly Section[] = []) {
    this.#pieces = piecesOf(lineCount, shown, notes, sections);
    let rows = 0;
    this.#starts = this.#pieces.map((piece) => {
      const start = rows;
      rows += piece.kind === 'lines' ? piece.range.last - piece.range.first + 1 : 1;
      return start;
    });
    this.rowCount = rows;
  }

  /** @param index number of the row, from 0 */
  row(index: number): Row | undefined {
    const at = lastWith(this.#starts, (start) => start <= index);
    const piece = this.#pieces[at];
    if (piece?.kind !== 'lines') return piece;
    const line = piece.range.first + index - (this.#starts[at] ?? 0);
    return line <= piece.range.last ? { kind: 'line', line } : undefined;
  }

  /** The row of a line, or of the gap that it is in. */
  rowOfLine(line: number): number {
    const at = lastWith(this.#pieces, (piece) => firstLine(piece) <= line);
    const piece = this.#pieces[at];
    const start = this.#starts[at] ?? 0;
    if (piece?.kind === 'lines') return start + Math.min(line, piece.range.last) - piece.range.first;
    // Notes and names of sections stand between two lines: no line comes here.
    return start;
  }
}

/** A note counts as standing just behind its last line, the name of a section just before its first one. */
function firstLine(piece: Piece): number {
  if (piece.kind === 'note') return piece.mark.lastLine + 0.5;
  return piece.kind === 'section' ? piece.section.line - 0.25 : piece.range.first;
}

/** Index of the last value that a condition holds for, which holds from the first one on; 0 where it holds for none. */
function lastWith<T>(values: readonly T[], holds: (value: T) => boolean): number {
  return Math.max(0, partitionPoint(values.length, (at) => holds(values[at] as T)) - 1);
}
