/** Height of the trace's picture; its level line runs through the middle. */
export const HEIGHT = 72;

/** How far the level line runs on at both sides of the tremor: wider than any screen's column. */
const REACH = 2000;

/** The tremor: distances from the beginning, and heights in parts of the amplitude, up being negative. */
const TREMOR: readonly (readonly [x: number, y: number])[] = [
  [4, 0],
  [9, -0.22],
  [14, 0.3],
  [21, -1],
  [29, 0.92],
  [36, -0.56],
  [42, 0.38],
  [47, -0.16],
  [52, 0],
];

/**
 * Path of a seismograph's line that trembles as much as there are issues: the square root of their share of the `most` in any phase, so that
 * small numbers can still be seen. Level where there are none.
 */
export function trace(issues: number, most: number): string {
  const middle = HEIGHT / 2;
  if (issues === 0) return `M-4 ${String(middle)}H${String(REACH)}`;
  const amplitude = 7 + 25 * Math.sqrt(issues / most);
  const points = TREMOR.map(([x, y]) => `${String(x)} ${(middle + y * amplitude).toFixed(1)}`);
  return `M-4 ${String(middle)}L${points.join(' ')}H${String(REACH)}`;
}
