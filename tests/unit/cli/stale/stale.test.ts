import { expect, test } from 'vitest';
import { behind, olderThan } from '../../../../src/cli/stale/stale.ts';

const page = (file: string, date: string, against: string) => ({ file, date, against });
const PAGES = [
  page('a', '2025-11-25', 'cosign v3.1.2'),
  page('b', '2025-01-01', 'cosign v3.2.0, gh 2.0.0'),
  page('c', '2026-11-26', 'cosign v2.6.4'),
];
const NOW = new Date('2026-11-26T09:00:00Z');

test('the oldest check comes first, and a year is not yet old', () => {
  expect(olderThan(PAGES, 365, NOW).map(({ file }) => file)).toEqual(['b', 'a']);
  expect(olderThan(PAGES, 366, NOW).map(({ file }) => file)).toEqual(['b']);
});

test('what is behind by a major version comes first; what is not known is left out', () => {
  const newestOf = (name: string): number[] | undefined => (name === 'cosign' ? [3, 2, 0] : undefined);
  expect(behind(PAGES, newestOf).map(({ file, version }) => [file, version])).toEqual([
    ['c', [2, 6, 4]],
    ['a', [3, 1, 2]],
  ]);
});
