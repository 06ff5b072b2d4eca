import type { Mark } from './marks.ts';
import { merged, type Range } from './ranges.ts';

/** Lines shown before and after a marked line, and around one that only reports an error. */
const AROUND_MARK = 3;
const AROUND_ERROR = 1;
/** Lines shown at the end of a log in which nothing stands out. */
const REST = 10;
/** A gap of fewer lines than this is not worth folding: the row that stands for it takes as much room. */
const LEAST_GAP = 3;

/**
 * The lines that stay when everything else is folded: marked ones, those that report errors, and some around each.
 * @param opened ranges that the reader has opened
 */
export function interesting(
  lineCount: number,
  marks: readonly Mark[],
  errors: Iterable<number>,
  opened: readonly Range[],
): Range[] {
  const ranges: Range[] = [...opened];
  for (const { line, lastLine } of marks) ranges.push({ first: line - AROUND_MARK, last: lastLine + AROUND_MARK });
  for (const line of errors) ranges.push({ first: line - AROUND_ERROR, last: line + AROUND_ERROR });
  if (ranges.length === 0) ranges.push({ first: lineCount - REST + 1, last: lineCount });
  const inside = ranges.map(({ first, last }) => ({ first: Math.max(1, first), last: Math.min(lineCount, last) }));
  return reachEnds(merged(inside, LEAST_GAP), lineCount);
}

/** Shows a short rest at the beginning and at the end too. */
function reachEnds(ranges: Range[], lineCount: number): Range[] {
  const first = ranges[0];
  if (first && first.first - 1 < LEAST_GAP) ranges[0] = { first: 1, last: first.last };
  const last = ranges.at(-1);
  if (last && lineCount - last.last < LEAST_GAP) ranges[ranges.length - 1] = { first: last.first, last: lineCount };
  return ranges;
}
