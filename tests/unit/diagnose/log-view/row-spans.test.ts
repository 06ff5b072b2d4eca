import { expect, test } from 'vitest';
import { findPattern } from '../../../../src/diagnose/log/find.ts';
import { rowSpans } from '../../../../src/diagnose/log-view/row-spans.ts';

const spans = (...args: Parameters<typeof rowSpans>): [string, string][] =>
  rowSpans(...args).spans.map(({ text, classes }) => [text, classes]);

test('a plain line is one span', () => {
  expect(rowSpans('a line', { colours: true })).toEqual({ clock: '', spans: [{ text: 'a line', classes: '' }] });
});

test('parts the clock off and keeps all places', () => {
  const raw = '2026-03-04T12:04:51.1234567Z \x1b[31merror\x1b[0m: nail is bent';
  const start = raw.indexOf('nail');
  const row = rowSpans(raw, { match: { start, end: raw.length }, find: findPattern('IS'), colours: true });
  expect(row.clock).toBe('12:04:51');
  expect(row.spans.map(({ text, classes }) => [text, classes])).toEqual([
    ['error', 'fg1'],
    [': ', ''],
    ['nail ', 'match'],
    ['is', 'match hit'],
    [' bent', 'match'],
  ]);
});

test('without colours, control sequences are gone', () => {
  expect(spans('\x1b[31mred\x1b[0m', { colours: false })).toEqual([['red', '']]);
});

test('marks every place of what is looked for', () => {
  expect(spans('aXbxc', { find: findPattern('x'), colours: true })).toEqual([
    ['a', ''],
    ['X', 'hit'],
    ['b', ''],
    ['x', 'hit'],
    ['c', ''],
  ]);
});
