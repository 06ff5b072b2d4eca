import { withoutControls } from '../display-text.ts';
import { eachLineWith } from './lines-with.ts';

/** A pattern that finds a text wherever it stands, whatever its case. */
export const findPattern = (query: string): RegExp => new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');

/**
 * Numbers of the lines of a text that hold what is looked for; colour codes inside of it do not hide it.
 * @param first number of the text's first line
 */
export function matchingLines(text: string, pattern: RegExp, first: number): number[] {
  const found: number[] = [];
  eachLineWith(withoutControls(text), pattern, first, (line) => found.push(line));
  return found;
}
