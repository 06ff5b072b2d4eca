import process from 'node:process';
import { expect, test } from 'vitest';
import { currentKnowledge } from '../../../src/knowledge/current.ts';
import { matchedLines } from '../../../src/markdown/matched-lines.ts';

const ISSUE = 'slsa-github-generator/sha-pinned-invalid-ref';
const PRINTED = 'Invalid ref: refs/heads/main. Expected ref of the form refs/tags/vX.Y.Z';

test('the match of the signature is marked, and nothing before it', () => {
  const start = '2026-11-20T10:00:00.000Z '.length;
  expect(matchedLines(ISSUE, `one\n2026-11-20T10:00:00.000Z ${PRINTED}\nthree`)).toEqual([
    { line: 2, start, end: start + PRINTED.length },
  ]);
});

test('a message that is wrapped is marked on each of its lines, without the indent', () => {
  const [first = '', second = ''] = PRINTED.split(/ (?=of the form)/);
  expect(matchedLines(ISSUE, `one\n${first}\n   ${second}`)).toEqual([
    { line: 2, start: 0, end: first.length },
    { line: 3, start: 3, end: 3 + second.length },
  ]);
});

test('what is marked stands where it does, however its lines are indented', () => {
  expect(matchedLines(ISSUE, `one\n  ${PRINTED}\n  three`)).toEqual([{ line: 2, start: 2, end: 2 + PRINTED.length }]);
});

test('nothing is marked where the issue is not found', () => {
  expect(matchedLines(ISSUE, 'all is well\n')).toEqual([]);
});

test('the first log block of a page has something marked; the full run looks at every page', () => {
  const every = process.env['FULL'] ? 1 : 10;
  const bare = currentKnowledge()
    .issues.filter(({ data }, at) => data.replacedBy === undefined && at % every === 0)
    .filter(({ id, samples: [first] }) => first && matchedLines(id, first.text).length === 0);
  expect(bare.map(({ id }) => id)).toEqual([]);
});
