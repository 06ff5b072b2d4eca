import fc from 'fast-check';
import { expect, test } from 'vitest';
import { packWords, unpackWords } from '../../../src/matcher/packed-words.ts';

const word = fc.stringMatching(/^[a-zäß0-9_']{1,9}$/u);
const lists = fc.array(fc.array(fc.array(word, { maxLength: 9 }), { minLength: 1, maxLength: 4 }), { minLength: 1 });

test('what was packed is unpacked, texts without words included', () => {
  fc.assert(
    fc.property(lists, (packed) => {
      expect(unpackWords(packWords(packed))).toEqual(packed);
    }),
  );
});

test('so are more words than two digits can number', () => {
  const many = [[Array.from({ length: 5_000 }, (_, at) => `w${String(at)}`)]];
  expect(unpackWords(packWords(many))).toEqual(many);
});

test('the most common word comes first and has the shortest number; the order of the texts does not matter', () => {
  const [first, second] = [packWords([[['b', 'a'], ['a']]]), packWords([[['a'], ['a', 'b']]])];
  expect(first.vocabulary).toBe('a b');
  expect(second.vocabulary).toBe(first.vocabulary);
  const rare = Array.from({ length: 100 }, (_, at) => `rare${String(at)}`);
  const [common, others] = packWords([[['the'], rare], [['the']]]).texts.split(/[|\n]/);
  expect(common).toHaveLength(1);
  expect(others?.length).toBeGreaterThan(rare.length);
});

test('what is packed needs no escape in JSON', () => {
  const { texts } = packWords([[Array.from({ length: 5_000 }, (_, at) => `w${String(at)}`)]]);
  expect(JSON.stringify(texts)).toHaveLength(texts.length + 2);
});
