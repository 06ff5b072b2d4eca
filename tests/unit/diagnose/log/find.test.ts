import fc from 'fast-check';
import { expect, test } from 'vitest';
import { findPattern, matchingLines } from '../../../../src/diagnose/log/find.ts';

const find = (text: string, query: string, first = 1): number[] => matchingLines(text, findPattern(query), first);

test('finds lines whatever the case, each once', () => {
  expect(find('One one\ntwo\n\nONE', 'one', 11)).toEqual([11, 14]);
  expect(find('STRASSE Größe', 'GRÖSSE')).toEqual([]);
  expect(find('ÄRGER', 'ärger')).toEqual([1]);
});

test('takes every sign for itself', () => {
  for (const query of ['a.b', '(', '[x]', 'a|b', '\\d', '^', '$', '-', '{1}', '/']) {
    expect(find(`nothing\nhere is ${query} indeed`, query)).toEqual([2]);
  }
});

test('looks through colour codes', () => {
  expect(find('fine\n\x1b[31merror\x1b[0m: bad\nfine', 'error: bad')).toEqual([2]);
});

test('finds what a plain search of each line finds', () => {
  const text = fc.string({ unit: fc.constantFrom('a', 'B', ' ', '\n', '[') });
  fc.assert(
    fc.property(text, fc.string({ unit: fc.constantFrom('a', 'b', '['), minLength: 1, maxLength: 2 }), (log, query) => {
      const expected = log.split('\n').flatMap((line, at) => (line.toLowerCase().includes(query) ? [at + 1] : []));
      expect(find(log, query)).toEqual(expected);
    }),
  );
});
