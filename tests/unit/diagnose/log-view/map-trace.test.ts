import { expect, test } from 'vitest';
import { countByPart, tremor } from '../../../../src/diagnose/log-view/map-trace.ts';

const counted = (lines: number[], lineCount: number, parts: number): number[] =>
  Array.from(countByPart(Uint32Array.from(lines), lineCount, parts));

test('counts lines by part', () => {
  expect(counted([1, 2, 50, 51, 100], 100, 4)).toEqual([2, 1, 1, 1]);
  expect(counted([1, 3], 3, 6)).toEqual([1, 0, 0, 0, 1, 0]);
  expect(counted([], 10, 2)).toEqual([0, 0]);
});

test('trembles where something is, the more the farther, once to each side', () => {
  const path = tremor(Uint32Array.of(0, 1, 4, 0), 6, 20, 2, 10);
  expect(path).toBe('M20 6L26 8L17 10L20 12L10 14L25 16L20 18');
});

test('is still where nothing is', () => {
  expect(tremor(Uint32Array.of(0, 0), 6, 20, 2, 10)).toBe('');
});
