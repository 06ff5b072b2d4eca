import type { Mark } from './marks.ts';
import type { Range } from './ranges.ts';

/** What one row of the view shows: a line, a gap that stands for folded lines, or what is said about the line above. */
export type Row =
  | { readonly kind: 'line'; readonly line: number }
  | { readonly kind: 'gap'; readonly range: Range }
  | { readonly kind: 'note'; readonly mark: Mark };

/** A run of rows: many lines one after the other, or a single gap or note. */
type Piece = { readonly kind: 'lines' | 'gap'; readonly range: Range } | { readonly kind: 'note'; readonly mark: Mark };

/** The rows of the view, without making them: any of a million is found by halving. */
export class RowModel {
  readonly rowCount: number;
  readonly #pieces: readonly Piece[];
  /** Number of the first row of each piece, from 0. */
  readonly #starts: readonly number[];

  /**
   * @param shown the lines to show, as ranges that ascend and do not touch; gaps stand for the rest
   * @param notes marks that something is said about, under their last line; those in a gap are left out with it
   */
  constructor(lineCount: number, shown: readonly Range[], notes: readonly Mark[]) {
    this.#pieces = piecesOf(lineCount, shown, notes);
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
    const at = lastNotAbove(this.#starts, index);
    const piece = this.#pieces[at];
    if (piece?.kind !== 'lines') return piece as Row | undefined;
    const line = piece.range.first + index - (this.#starts[at] ?? 0);
    return line <= piece.range.last ? { kind: 'line', line } : undefined;
  }

  /** The row of a line, or of the gap that it is in. */
  rowOfLine(line: number): number {
    let low = 0;
    let high = this.#pieces.length - 1;
    while (low < high) {
      const middle = Math.ceil((low + high) / 2);
      if (firstLine(this.#pieces[middle]) <= line) low = middle;
      else high = middle - 1;
    }
    const piece = this.#pieces[low];
    const start = this.#starts[low] ?? 0;
    if (piece?.kind === 'lines') return start + Math.min(line, piece.range.last) - piece.range.first;
    // A note stands under its line and begins after it: only the line below it would come here.
    return start;
  }
}

/** A note counts as standing just behind its last line. */
function firstLine(piece: Piece | undefined): number {
  if (!piece) return 0;
  return piece.kind === 'note' ? piece.mark.lastLine + 0.5 : piece.range.first;
}

function piecesOf(lineCount: number, shown: readonly Range[], unordered: readonly Mark[]): Piece[] {
  const notes = [...unordered].sort((a, b) => a.lastLine - b.lastLine);
  const pieces: Piece[] = [];
  let next = 1;
  let note = 0;
  for (const { first, last } of shown) {
    if (first > next) pieces.push({ kind: 'gap', range: { first: next, last: first - 1 } });
    let from = first;
    for (let mark = notes[note]; mark && mark.lastLine <= last; mark = notes[++note]) {
      if (mark.lastLine < first) continue;
      if (mark.lastLine >= from) pieces.push({ kind: 'lines', range: { first: from, last: mark.lastLine } });
      pieces.push({ kind: 'note', mark });
      from = mark.lastLine + 1;
    }
    if (from <= last) pieces.push({ kind: 'lines', range: { first: from, last } });
    next = last + 1;
  }
  if (next <= lineCount) pieces.push({ kind: 'gap', range: { first: next, last: lineCount } });
  return pieces;
}

function lastNotAbove(ascending: readonly number[], value: number): number {
  let low = 0;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((ascending[middle] ?? Infinity) <= value) low = middle;
    else high = middle - 1;
  }
  return low;
}
