import { describe, expect, test } from 'vitest';
import { isOneEditAway, Spelling } from '../../../src/matcher/tokens/spelling.ts';

describe('a misspelt word', () => {
  const spelling = new Spelling(
    new Map([...'signature registry publish expired expires'.split(' ')].map((word, at) => [word, at])),
  );

  test.each([
    ['a letter less', 'signture', 'signature'],
    ['a letter more', 'regisstry', 'registry'],
    ['another letter', 'publosh', 'publish'],
    ['two neighbours exchanged', 'pubilsh', 'publish'],
    ['the first letter wrong', 'tegistry', 'registry'],
    ['the last letter missing', 'publis', 'publish'],
  ])('%s', (_, word, meant) => {
    expect(spelling.correct(word)).toBe(meant);
  });

  test('of two that are as near the more common one is meant', () => {
    expect(spelling.correct('expirez')).toBe('expires');
  });

  test.each([
    ['a known word', 'publish'],
    ['two edits', 'pblsh'],
    ['a short word', 'sign'],
    ['an identifier', 'sha256x'],
    ['a word that nothing resembles', 'cathedral'],
  ])('%s stays as it is', (_, word) => {
    expect(spelling.correct(word)).toBe(word);
  });
});

test('one edit is symmetric, and no edit is none', () => {
  expect(isOneEditAway('abcde', 'abde')).toBe(true);
  expect(isOneEditAway('abde', 'abcde')).toBe(true);
  expect(isOneEditAway('abcde', 'abcde')).toBe(false);
  expect(isOneEditAway('abcd', 'badc')).toBe(false);
});
