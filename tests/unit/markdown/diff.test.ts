import { expect, test } from 'vitest';
import { diffLines } from '../../../src/markdown/diff.ts';
import type { Child, Element } from '../../../src/markdown/hast.ts';

const text = (node: Child | Element): string =>
  node.type === 'text' ? node.value : 'children' in node ? node.children.map(text).join('') : '';
const changed = (line: Element | undefined): string[] =>
  (line?.children ?? []).filter((child) => child.type === 'element' && child.tagName === 'b').map(text);

test('removed, added and kept lines are told apart, with their sign', () => {
  const lines = diffLines('- old\n+ new\n  same');
  expect(lines.map(({ tagName }) => tagName)).toEqual(['del', 'ins', 'span']);
  expect(lines.map(text)).toEqual(['- old', '+ new', '  same']);
});

test('in a pair of lines only what differs is marked', () => {
  const [before, after] = diffLines('- uses: actions/checkout@v3\n+ uses: actions/checkout@v4');
  expect(changed(before)).toEqual(['v3']);
  expect(changed(after)).toEqual(['v4']);
});

test('lines that share next to nothing are not marked', () => {
  const [before, after] = diffLines('- alpha beta gamma\n+ one two three');
  expect([...changed(before), ...changed(after)]).toEqual([]);
});

test('runs of different length are not paired', () => {
  const lines = diffLines('- uses: a@v1\n+ uses: a@v2\n+ with: b');
  expect(lines.flatMap(changed)).toEqual([]);
});
