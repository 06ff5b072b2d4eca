import type { Frequency } from '../../knowledge/schema/index.ts';
import { HEIGHT } from './trace.ts';

/** Width of the picture of one phase. The page stretches it to the column. */
export const WIDTH = 100;

/** The line begins and ends a little outside, so that no gap shows between two pictures. */
const BEFORE = '-1';
const AFTER = String(WIDTH + 1);

/** Where the level line leaves and comes back. */
const MARGIN = 8;
/** Farthest that two peaks stand apart. */
const WIDEST = 11;

/** Height of an issue's peak above or below the level. */
const HEIGHTS: Readonly<Record<Frequency, number>> = { 'very-high': 31, high: 23, medium: 15, low: 8 };

/**
 * Path of a seismograph's line with one peak for each issue of a phase, by turns above and below the level, the higher the more often it is met;
 * level where there are none.
 */
export function peaks(issues: readonly Frequency[]): string {
  const middle = HEIGHT / 2;
  if (issues.length === 0) return `M${BEFORE} ${String(middle)}H${AFTER}`;
  const step = Math.min(WIDEST, (WIDTH - 2 * MARGIN) / issues.length);
  const points = issues.map((frequency, index) => {
    const height = HEIGHTS[frequency] * (index % 2 === 0 ? -1 : 1);
    return `${number(MARGIN + (index + 0.5) * step)} ${String(middle + height)}`;
  });
  const end = number(MARGIN + issues.length * step);
  return `M${BEFORE} ${String(middle)}H${String(MARGIN)}L${points.join(' ')} ${end} ${String(middle)}H${AFTER}`;
}

const number = (value: number): string => String(Math.round(value * 10) / 10);
