import { expect, test } from 'vitest';
import { LineNumbers } from '../../../../src/diagnose/log-view/line-numbers.ts';

const numbers = (...batches: number[][]): LineNumbers => {
  const made = new LineNumbers();
  for (const batch of batches) made.push(Uint32Array.from(batch));
  return made;
};

test('gathers batches', () => {
  const many = Array.from({ length: 100 }, (_, at) => 2 * at + 10);
  const made = numbers([2, 4], [], many);
  expect([...made.values]).toEqual([2, 4, ...many]);
  expect([made.at(0), made.at(1), made.at(101), made.at(102)]).toEqual([2, 4, 208, undefined]);
});

test('knows what it holds', () => {
  const made = numbers([3, 7]);
  expect([2, 3, 6, 7, 8, 0].map((line) => made.has(line))).toEqual([false, true, false, true, false, false]);
  made.clear();
  expect(made.has(3)).toBe(false);
});

test('leads to the next one and to the one before, going round', () => {
  const made = numbers([3, 7, 9]);
  expect([0, 3, 8, 9].map((line) => made.at(made.next(line, 1) ?? -1))).toEqual([3, 7, 9, 3]);
  expect([0, 3, 8, 20].map((line) => made.at(made.next(line, -1) ?? -1))).toEqual([9, 9, 7, 9]);
  expect(numbers().next(1, 1)).toBeUndefined();
});
