import { describe, expect, test } from 'vitest';
import { isOneEditAway, Spelling } from '../../../src/matcher/tokens/spelling.ts';

describe('a misspelt word', () => {
  const words = 'signature registry publish expired expires'.split(' ');
  const correct = (word: string): string => new Spelling(new Map(words.map((known, at) => [known, at]))).correct(word);

  test.each([
    ['a letter less', 'signture', 'signature'],
    ['a letter more', 'regisstry', 'registry'],
    ['another letter', 'publosh', 'publish'],
    ['two neighbours exchanged', 'pubilsh', 'publish'],
    ['the first letter wrong', 'tegistry', 'registry'],
    ['the first letter missing', 'egistry', 'registry'],
    ['the last letter missing', 'publis', 'publish'],
  ])('%s', (_, word, meant) => {
    expect(correct(word)).toBe(meant);
  });

  test('of two that are as near the more common one is meant', () => {
    expect(correct('expirez')).toBe('expires');
  });

  test.each([
    ['a known word', 'publish'],
    ['two edits', 'pblsh'],
    ['two other letters', 'puxlixh'],
    ['a short word', 'sign'],
    ['an identifier', 'sha256x'],
    ['a word that nothing resembles', 'cathedral'],
  ])('%s stays as it is', (_, word) => {
    expect(correct(word)).toBe(word);
  });
});

describe('the known words', () => {
  const correct = (word: string, ...known: (readonly [word: string, count: number])[]): string =>
    new Spelling(new Map(known)).correct(word);

  test('that are equally common are meant in the order of the alphabet', () => {
    expect(correct('expirez', ['expires', 2], ['expired', 2])).toBe('expired');
    expect(correct('expirez', ['expired', 2], ['expires', 2])).toBe('expired');
  });

  test('are meant only if they are of letters, five to twenty', () => {
    const long = 'internationalisation';
    expect(correct(`${long.slice(0, -2)}n`, [long, 1])).toBe(long);
    expect(correct(`${long.slice(0, -1)}m`, [long, 1])).toBe(long);
    expect(correct(`${long}s`, [long, 1])).toBe(`${long}s`);
    expect(correct(long, [`${long}s`, 1])).toBe(long);
    expect(correct('signs', ['sign', 1])).toBe('signs');
    expect(correct('sigm', ['signs', 1], ['sigma', 1])).toBe('sigm');
    expect(correct('sigma', ['signa', 1])).toBe('signa');
    expect(correct('shapes', ['shape2', 1], ['sha_es', 1])).toBe('shapes');
  });

  test('are what they are also where they lie beside one that is more common', () => {
    expect(correct('expires', ['expires', 1], ['expired', 9])).toBe('expires');
  });

  test('are found alike however often they are asked for', () => {
    const spelling = new Spelling(new Map([['publish', 1]]));
    expect(['publsh', 'publsh', 'pubish'].map((word) => spelling.correct(word))).toEqual(Array(3).fill('publish'));
  });
});

test('two letters of which only one is exchanged are two edits', () => {
  expect(isOneEditAway('abxx', 'bcxx')).toBe(false);
  expect(isOneEditAway('abxx', 'caxx')).toBe(false);
});

/** All words that one edit makes of a word over two letters. */
function editsOf(word: string): Set<string> {
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [before, after] = [word.slice(0, at), word.slice(at)];
    edits.add(before + after.slice(1));
    edits.add(before + after.slice(1, 2) + after.slice(0, 1) + after.slice(2));
    for (const letter of 'ab') for (const rest of [after, after.slice(1)]) edits.add(before + letter + rest);
  }
  edits.delete(word);
  return edits;
}

test('one edit away is what one edit makes of a word, and nothing else', () => {
  let all = [''];
  for (let length = 1; length <= 5; length += 1) all = ['', ...all.flatMap((word) => [`${word}a`, `${word}b`])];
  const words = [...new Set(all)];
  expect(words).toHaveLength(63);
  for (const word of words) {
    const edits = editsOf(word);
    expect(words.filter((other) => isOneEditAway(word, other))).toEqual(words.filter((other) => edits.has(other)));
  }
});
