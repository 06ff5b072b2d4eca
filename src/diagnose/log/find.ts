import { withoutControls } from '../display-text.ts';

/** A pattern that finds a text wherever it stands, whatever its case. */
export const findPattern = (query: string): RegExp => new RegExp(query.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&'), 'giu');

/**
 * Numbers of the lines of a text that hold what is looked for; colour codes inside of it do not hide it.
 * @param first number of the text's first line
 */
export function matchingLines(text: string, pattern: RegExp, first: number): number[] {
  const found: number[] = [];
  const read = withoutControls(text);
  let line = first;
  let counted = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(read); hit; hit = pattern.exec(read)) {
    for (let at = read.indexOf('\n', counted); at >= 0 && at < hit.index; at = read.indexOf('\n', counted)) {
      counted = at + 1;
      line++;
    }
    found.push(line);
    const end = read.indexOf('\n', hit.index);
    if (end < 0) break;
    pattern.lastIndex = end;
  }
  return found;
}
