import { expect, test } from 'vitest';
import { trace } from '../../../src/components/chain/trace.ts';
import { percent } from '../../../src/reading/measured.ts';
import { formatCount } from '../../../src/format.ts';
import { host, longDate } from '../../../src/reading/words.ts';

test('numbers agree with their noun', () => {
  expect([formatCount(0, 'issue'), formatCount(1, 'issue'), formatCount(1164, 'issue')]).toEqual([
    '0 issues',
    '1 issue',
    '1,164 issues',
  ]);
});

test('dates are written out', () => {
  expect(longDate('2026-11-05')).toBe('5 November 2026');
});

test('a source is named by its host', () => {
  expect(host('https://www.gnu.org/software/coreutils/')).toBe('gnu.org');
});

test('no share looks better than it is', () => {
  expect([percent(0.98679), percent(1), percent(0)]).toEqual(['98.6\u00a0%', '100.0\u00a0%', '0.0\u00a0%']);
});

test('a phase without issues is a level line, others tremble by their share', () => {
  expect(trace(0, 10)).not.toContain('L');
  const heights = (path: string): number => Math.max(...[...path.matchAll(/ (\d+\.\d)/g)].map(([, y]) => Number(y)));
  expect(heights(trace(10, 10))).toBeGreaterThan(heights(trace(1, 10)));
});
