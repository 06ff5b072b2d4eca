import { expect, test } from 'vitest';
import { MOST, parseSearches, withSearch } from '../../../src/search/recent.ts';

test('the last search stands first, and once, however it is capitalised', () => {
  expect(withSearch(['npm 403', 'cosign bundle'], ' Cosign Bundle ')).toEqual(['Cosign Bundle', 'npm 403']);
});

test('the oldest go', () => {
  const full = Array.from({ length: MOST }, (_, index) => `search ${String(index)}`);
  expect(withSearch(full, 'one more')).toEqual(['one more', ...full.slice(0, MOST - 1)]);
});

test.each(['', '   ', 'x'.repeat(81)])('%j is not kept', (term) => {
  expect(withSearch(['npm'], term)).toEqual(['npm']);
});

test.each([null, '{', '7', '{"0":"npm"}', '[1,null]'])('%j holds no searches', (stored) => {
  expect(parseSearches(stored)).toEqual([]);
});

test('what is stored is read, as far as it is a list of searches', () => {
  expect(parseSearches('["npm",3,"","cosign"]')).toEqual(['npm', 'cosign']);
});
