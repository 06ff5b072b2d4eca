import { expect, test } from 'vitest';
import { optionPieces } from '../../../src/browser/options.ts';

const optionsIn = (text: string): string[] => {
  const pieces = optionPieces(text);
  expect(pieces.map((piece) => piece.text).join('')).toBe(text);
  return pieces.filter(({ isOption }) => isOption).map((piece) => piece.text);
};

test.each([
  ['Pass --certificate-identity, or -k', ['--certificate-identity', '-k']],
  ['--key=a "--bundle-path" (--yes)', ['--key', '--bundle-path', '--yes']],
])('%j has options', (text, options) => {
  expect(optionsIn(text)).toEqual(options);
});

test.each(['a well-known word - and a dash -- or two', 'slsa-github-generator, a--b, -1', ''])(
  '%j has none',
  (text) => {
    expect(optionsIn(text)).toEqual([]);
  },
);
