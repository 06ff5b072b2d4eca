import { expect, test } from 'vitest';
import { diagnosePath, looksLikeLog } from '../../../src/search/looks-like-log.ts';

test.each([
  'Error: failed to verify signature: accepted signatures do not match',
  'fatal: not a git repository (or any of the parent directories): .git',
  '2026-03-04T05:06:07.1Z anything',
  '##[error]Process completed with exit code 1.',
  'one line\nand another',
  'x'.repeat(161),
])('%j was printed by a tool', (text) => {
  expect(looksLikeLog(text)).toBe(true);
});

test.each(['', 'cosign', 'npm publish 403', 'provenance job cannot find artifacts', 'score stuck at 8/10', 'base64'])(
  '%j was typed by a person',
  (text) => {
    expect(looksLikeLog(text)).toBe(false);
  },
);

test('the address of the paste box carries the text behind the #', () => {
  expect(diagnosePath(' a b&c#d ')).toBe('/#q=a%20b%26c%23d');
});

test('a text that no address can carry is left out', () => {
  expect(diagnosePath('x'.repeat(60_001))).toBe('/');
});
