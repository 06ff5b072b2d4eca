import { expect, test } from 'vitest';
import type { Frequency } from '../../../src/knowledge/schema/index.ts';
import type { IssueEntry, Tool } from '../../../src/reading/catalogue.ts';
import { mostMet } from '../../../src/reading/most-met.ts';

const tool = (...issues: [id: string, frequency: Frequency][]): Pick<Tool, 'issues'> => ({
  issues: issues.map(([id, frequency]) => ({ id, data: { frequency } }) as IssueEntry),
});

const ids = (issues: readonly IssueEntry[]): string[] => issues.map(({ id }) => id);

test('the more common stand first, whatever their tool, and no rare ones', () => {
  const tools = [tool(['a/rare', 'low'], ['a/common', 'high']), tool(['b/most', 'very-high'], ['b/some', 'medium'])];
  expect(ids(mostMet(tools, 9))).toEqual(['b/most', 'a/common']);
});

test('of equally common ones each tool has its first before any has its second', () => {
  const tools = [tool(['a/1', 'high'], ['a/2', 'high'], ['a/3', 'high']), tool(['b/1', 'high']), tool(['c/1', 'high'])];
  expect(ids(mostMet(tools, 4))).toEqual(['a/1', 'b/1', 'c/1', 'a/2']);
});

test('tools without issues have none', () => {
  expect(mostMet([tool()], 5)).toEqual([]);
  expect(mostMet([], 5)).toEqual([]);
});
