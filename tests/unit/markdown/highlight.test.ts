import { expect, test } from 'vitest';
import { highlight, UnknownLanguageError } from '../../../src/markdown/highlight.ts';

test('the text of a block stays as it is, line by line', async () => {
  const code = 'on:\n  push: # every push\n    tags: ["v*"]';
  const lines = await highlight(code, 'yaml');
  expect(lines.map(({ text }) => text).join('\n')).toBe(code);
});

test('tokens carry classes and never styles', async () => {
  const lines = await highlight('{ "pinDigests": false }', 'json');
  const nodes = JSON.stringify(lines);
  expect(nodes).toContain('"className":["tk"]');
  expect(nodes).not.toContain('style');
});

test('an unknown language is refused with what to do', async () => {
  await expect(highlight('x', 'klingon')).rejects.toThrow(UnknownLanguageError);
  await expect(highlight('x', 'klingon')).rejects.toThrow(/docs\/content-model\.md/);
});
