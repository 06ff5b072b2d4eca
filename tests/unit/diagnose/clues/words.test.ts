import { expect, test } from 'vitest';
import { searchWords } from '../../../../src/diagnose/clues/words.ts';

test('clocks, marks, paths and digests are left out', () => {
  const text = '2026-11-25T12:04:52.123Z ##[error]cannot open /tmp/x/y: digest 9c1e5b0f7d2a4c3388e1 is not known';
  expect(searchWords(text)).toBe('cannot open digest is not known');
});

test('what is masked leaves no word', () => {
  expect(searchWords('login as [masked e-mail] with [masked npm token] failed')).toBe('login as with failed');
});

test('there are at most twelve', () => {
  expect(searchWords('word '.repeat(50)).split(' ')).toHaveLength(12);
});
