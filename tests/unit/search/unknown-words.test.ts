import { expect, test } from 'vitest';
import type { Hit } from '../../../src/search/index-client.ts';
import { unknownWords } from '../../../src/search/unknown-words.ts';

const hit = (title: string, text: string): Hit => ({ title, text }) as Hit;
const hits = [hit('Signing with Cosign', 'The bundle was not signed.'), hit('Provenance', 'A score of 8.')];

test('a word that stands on no page is named', () => {
  expect(unknownWords('cosign zebra', hits)).toEqual(['zebra']);
});

test('another form of a word is the word', () => {
  expect(unknownWords('signatures bundles', hits)).toEqual(['signatures']);
  expect(unknownWords('bundled', hits)).toEqual([]);
});

test('a mistyped word is not another one that begins alike', () => {
  expect(unknownWords('cosgin', hits)).toEqual(['cosgin']);
});

test('short words may differ in their last letter', () => {
  expect(unknownWords('deny', [hit('Denied', '')])).toEqual([]);
  expect(unknownWords('sig', hits)).toEqual([]);
});

test('words of one or two letters are not judged', () => {
  expect(unknownWords('zz of', hits)).toEqual([]);
});
