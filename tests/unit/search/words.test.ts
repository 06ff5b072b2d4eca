import { expect, test } from 'vitest';
import type { Reply } from '../../../src/search/ask.ts';
import { summary } from '../../../src/search/words.ts';

const NONE = { tool: {}, group: {} };
const reply = (issues: number, guides: number, tools: number, without: string[] = []): Reply => ({
  total: issues + guides + tools,
  found: [
    { kind: 'issue', total: issues, hits: [] },
    { kind: 'guide', total: guides, hits: [] },
    { kind: 'tool', total: tools, hits: [] },
  ],
  counts: NONE,
  without,
});

test.each([
  [reply(1_200, 1, 0), '', '1,200 issues, 1 guide'],
  [reply(0, 0, 2), '', '2 tools'],
  [reply(0, 0, 0), '', 'No page has these words.'],
  [reply(0, 0, 0), 'Cosign', 'No page on Cosign has these words.'],
  [reply(3, 0, 0, ['zebra']), '', 'No page has all of these words. Without “zebra”:'],
])('%j in %j is summed up', (given, where, said) => {
  expect(summary(given, where)).toBe(said);
});
