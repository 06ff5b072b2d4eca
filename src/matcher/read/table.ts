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
  const cell = (row: ReadLine, column: number): string =>
    row.clean.slice((bounds[column] ?? 0) + 1, bounds[column + 1]).trim();
  // A border at the left parts nothing.
  const leading = cell(first, 0) === '' ? 1 : 0;
  // A row that goes on with the cells of the one above leaves its first column empty: a number or a name.
  const goesOn = (row: ReadLine): boolean => row === first || (cell(row, 0) === '' && cell(row, leading) === '');
  const lines = takeWhile(rows.slice(0, MAX_ROWS), (row) => hasSeparators(row.clean, bounds) && goesOn(row));
  return bounds.slice(1).map((end, column) => columnOf(lines, (bounds[column] ?? 0) + 1, end));
}

function hasSeparators(line: string, bounds: readonly number[]): boolean {
  return bounds.slice(1, -1).every((at) => /[|│┃║]/.test(line.charAt(at)));
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
