import { expect, test } from 'vitest';
import { peaks, WIDTH } from '../../../src/components/chain/peaks.ts';
import { HEIGHT } from '../../../src/components/chain/trace.ts';

/** The points between the level line's end and its beginning. */
const pointsOf = (path: string): { x: number; y: number }[] =>
  (/L(.*)H/.exec(path)?.[1]?.match(/[\d.]+ [\d.]+/g) ?? []).map((pair) => {
    const [x = NaN, y = NaN] = pair.split(' ').map(Number);
    return { x, y };
  });

test('without issues the line is level', () => {
  expect(peaks([])).toBe(`M-1 ${String(HEIGHT / 2)}H${String(WIDTH + 1)}`);
});

test.each([1, 2, 7, 60, 300])('%j issues are as many peaks, one after the other, within the picture', (number) => {
  const points = pointsOf(peaks(Array.from({ length: number }, () => 'very-high' as const)));
  expect(points).toHaveLength(number + 1);
  expect(points.at(-1)?.y).toBe(HEIGHT / 2);
  expect(points.every(({ x }, index) => x >= (points[index - 1]?.x ?? 0) && x <= WIDTH)).toBe(true);
  expect(points.every(({ y }) => y >= 0 && y <= HEIGHT)).toBe(true);
});

test('the more often an issue is met, the higher its peak, by turns up and down', () => {
  const levels = pointsOf(peaks(['very-high', 'high', 'medium', 'low'])).map(({ y }) => y - HEIGHT / 2);
  expect(levels.map(Math.sign)).toEqual([-1, 1, -1, 1, 0]);
  const heights = levels.map(Math.abs);
  expect(heights).toEqual(heights.toSorted((a, b) => b - a));
  expect(new Set(heights).size).toBe(5);
});
