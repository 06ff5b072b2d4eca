import { expect, test } from 'vitest';
import { Rarity } from '../../../src/matcher/scan/rarity.ts';
import { foldedBytes } from '../../../src/matcher/scan/runs.ts';
import { parseTemplate } from '../../../src/matcher/template.ts';

const counting = (...texts: string[]) => {
  const rarity = new Rarity(texts.map(parseTemplate));
  return (run: string) => rarity.countOf(foldedBytes(run), 0, run.length as 4 | 8);
};

test('a run is counted once for each template that holds it, wherever it stands there', () => {
  const count = counting('the apple pie', 'an apple tart', 'tick tick tick', 'cold {what} soup');
  expect(['appl', 'tick', 'soup', 'plum'].map(count)).toEqual([2, 1, 1, 0]);
  expect(['apple pi', 'ple tart', 'apple ta', 'old soup'].map(count)).toEqual([1, 1, 1, 0]);
});

test('whatever its case', () => {
  expect(counting('The APPLE Pie')('apPl')).toBe(1);
});

test('in many templates as well', () => {
  const count = counting(...Array.from({ length: 300 }, (_, at) => `common words and number ${String(1000 + at)}`));
  expect(['common w', '1234', '1299'].map(count)).toEqual([300, 1, 1]);
});
