import { fold } from './fold.ts';
import type { ReadLine, Reading } from './reading.ts';

/** A text table has so many columns at least; one separator alone is also a prefix or a pipe. */
const MIN_SEPARATORS = 2;
/** Rows over which the text of one cell may be wrapped. */
export const MAX_ROWS = 8;

const SEPARATOR = /[|│┃║]/g;

/** Whether a line looks like a row of a text table. */
export function isTableRow(line: string): boolean {
  return (line.match(SEPARATOR)?.length ?? 0) >= MIN_SEPARATORS;
}

/**
 * Reads rows of a text table column by column: a cell's text may be wrapped over several rows, with the text of the
 * other columns between its lines. Rows after the first count as long as they have the first row's separators; the
 * readings are one a column, in which only that column is left. (Scorecard's table and Rich's are of this kind.)
 */
export function tableColumns(rows: readonly ReadLine[]): Reading[] {
  const [first] = rows;
  if (!first) return [];
  const bounds = [-1, ...Array.from(first.clean.matchAll(SEPARATOR), ({ index }) => index), first.clean.length];
  const lines = takeWhile(
    rows.slice(0, MAX_ROWS),
    (row) => hasSeparators(row.clean, bounds) && (row === first || continuesRow(row.clean, bounds)),
  );
  if (lines.length === 0) return [];
  return bounds.slice(1).map((end, column) => columnOf(lines, (bounds[column] ?? 0) + 1, end));
}

function hasSeparators(line: string, bounds: readonly number[]): boolean {
  return bounds.slice(1, -1).every((at) => /[|│┃║]/.test(line.charAt(at)));
}

/** A line that goes on with the cells of the row above leaves the first column with text, a number or a name, empty. */
function continuesRow(line: string, bounds: readonly number[]): boolean {
  const firstCell =
    line.slice(0, bounds[1]).trim() === '' ? line.slice((bounds[1] ?? 0) + 1, bounds[2]) : line.slice(0, bounds[1]);
  return firstCell.trim() === '';
}

function columnOf(lines: readonly ReadLine[], from: number, to: number): Reading {
  const sources = lines.map(({ clean }) => ' '.repeat(from) + clean.slice(from, to));
  const parts = sources.map(fold);
  const starts = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.text.length);
  return { lines, text: parts.map(({ text }) => text).join(''), starts, parts, sources, column: true };
}

function takeWhile<T>(list: readonly T[], holds: (item: T) => boolean): T[] {
  const end = list.findIndex((item) => !holds(item));
  return list.slice(0, end < 0 ? list.length : end);
}
