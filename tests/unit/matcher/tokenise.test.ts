import { describe, expect, test } from 'vitest';
import { stem, tokenise } from '../../../src/matcher/tokens/tokenise.ts';

describe('the words of a text', () => {
  test.each([
    ['The Nail, bent: again?', ['the', 'nail', 'bent', 'again']],
    ["can't and can’t, 'quoted'", ["can't", 'and', "can't", 'quot']],
    ['ERR_NAIL_BENT at nail_7', ['err_nail_bent', 'at', 'nail_7']],
    ['Nagel verbogen — größer', ['nagel', 'verbogen', 'größer']],
    ['code 4031 and 40312', ['code', '4031', 'and']],
    ['two\0words', ['twoword']],
    ['', []],
  ])('%j', (text, words) => {
    expect(tokenise(text)).toEqual(words);
  });

  test.each([
    ['a number of five digits', '12345'],
    ['a digest', '3f2a9b1'],
    ['a word of more than 60 letters', 'x'.repeat(61)],
  ])('%s is none', (_, text) => {
    expect(tokenise(`the ${text} nail`)).toEqual(['the', 'nail']);
  });

  test.each([
    ['a number of four digits', '1234'],
    ['hexadecimal digits, but fewer than seven', '3f2a9b'],
    ['letters alone, though all are hexadecimal', 'defaced'],
    ['an identifier that holds hexadecimal digits', 'nail3f2a9b1'],
    ['an identifier that begins with them', '3f2a9b1nail'],
    ['digits at the end of a longer word', 'nail12345'],
    ['digits at the beginning of one', '12345th'],
    ['a word of 60 letters', 'x'.repeat(60)],
  ])('%s is one', (_, text) => {
    expect(tokenise(`the ${text} nail`)).toHaveLength(3);
  });
});

describe('words that differ only in their endings or spelling are one', () => {
  test.each([
    ['policy', 'policies'],
    ['signature', 'signatures'],
    ['process', 'processes'],
    ['box', 'boxes'],
    ['match', 'matches'],
    ['push', 'pushes'],
    ['publish', 'publishing', 'published', 'publishes'],
    ['sign', 'signs'],
    ['authorise', 'authorize', 'authorised', 'authorizing', 'authorises'],
    ['authorisation', 'authorization'],
    ['behaviour', 'behavior', 'behaviours'],
    ['commit', 'committed', 'committing', 'commits'],
    ['expire', 'expired', 'expires'],
  ])('%s', (...words) => {
    expect([...new Set(words.map(stem))]).toHaveLength(1);
  });

  test.each([
    ['install', 'install'],
    ['process', 'process'],
    ['chess', 'chess'],
    ['status', 'status'],
    ['ties', 'tie'],
    ['pies', 'pie'],
    ['bus', 'bus'],
    ['our', 'our'],
    ['string', 'string'],
    ['bedded', 'bed'],
    ['need', 'need'],
    ['speed', 'speed'],
    ['code', 'code'],
    ['node_modules', 'node_modules'],
    ['sha256s', 'sha256s'],
    ['visit', 'visit'],
    ['isedge', 'isedg'],
    ['courses', 'cours'],
  ])('%s is %s', (word, root) => {
    expect(stem(word)).toBe(root);
  });
});
