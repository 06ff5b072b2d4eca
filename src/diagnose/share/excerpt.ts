import type { LogLine } from '../../matcher/types.ts';
import { merged, type Range } from '../log-view/ranges.ts';

/** Most lines of a log that go into a report. */
export const MAX_LINES = 20;
/** Lines taken along before and after one that looks like an error, as long as there is room. */
const AROUND = 2;

/**
 * The part of a log that a report is made from: the lines that look like errors and some around each; where nothing does, the end.
 * @returns ranges that ascend, of `MAX_LINES` lines at most with the marks between them
 */
export function excerptOf(errorLines: readonly LogLine[], lineCount: number): Range[] {
  if (errorLines.length === 0) return [{ first: Math.max(1, lineCount - MAX_LINES + 1), last: lineCount }];
  for (let around = AROUND; around >= 0; around--) {
    const ranges = merged(
      errorLines.map(({ line }) => ({
        first: Math.max(1, line - around),
        last: Math.min(lineCount, line + around),
      })),
      2,
    );
    const count = ranges.reduce((sum, { first, last }) => sum + last - first + 1, ranges.length - 1);
    if (count <= MAX_LINES) return ranges;
  }
  return [];
}
