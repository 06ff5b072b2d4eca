import { expect, test } from 'vitest';
import type { Sighting } from '../../../src/matcher/collect/sighting.ts';
import { judged, passing, sighting } from './judging.ts';

const at = (start: number, end: number, line = 1) => ({
  evidence: { line, lastLine: line, text: 'one long line', start, end },
});
const issues = (...sightings: Sighting[]) => judged(sightings, [0]).suspects.map((suspect) => suspect.issue);

test('the part of a text that another issue has as a whole says nothing of its own', () => {
  const part = (start: number, end: number) =>
    sighting(0, { how: 'partial', share: 0.6, amount: 40, cut: true, ...at(start, end) });
  expect(issues(part(4, 13), sighting(1, at(4, 13)))).toEqual([1]);
  expect(judged([part(3, 13), sighting(1, at(4, 13))]).suspects).toMatchObject([
    { issue: 0, confidence: 'likely' },
    { issue: 1, confidence: 'possible' },
  ]);
});

test('a part stays likely beside a text that does not hold it', () => {
  const part = sighting(0, { how: 'partial', share: 0.9, amount: 40, ...at(4, 13) });
  expect(judged([part, sighting(3, { how: 'partial', share: 0.9, amount: 40, ...at(4, 13) })]).suspects).toMatchObject([
    { issue: 0, confidence: 'likely' },
    { issue: 3, confidence: 'likely' },
  ]);
});

test('a part of the text of an issue stays likely beside a whole text of the same', () => {
  const part = sighting(6, { how: 'partial', share: 0.9, amount: 40, ...at(4, 13) });
  expect(judged([part, sighting(7, at(4, 13))]).suspects).toMatchObject([{ confidence: 'likely' }]);
});

test('what another issue has as a whole still tells a line of its own issue', () => {
  const part = sighting(6, { how: 'partial', share: 0.8, amount: 40, ...at(4, 13) });
  const other = sighting(7, { amount: 50, ...at(0, 8, 9) });
  expect(judged([part, other, sighting(1, at(4, 13))]).suspects).toMatchObject([
    { issue: 5, confidence: 'possible', lines: [1, 9] },
    { issue: 1 },
  ]);
});

test('a whole text stays as likely as its context makes it, whatever holds it', () => {
  expect(judged([sighting(2, at(4, 13)), sighting(1, at(4, 13))], [0]).suspects).toMatchObject([
    { issue: 2, confidence: 'likely' },
    { issue: 1, confidence: 'possible' },
  ]);
});

test.each([
  ['ends before it', { end: 12 }, {}],
  ['begins behind its start', { start: 5 }, {}],
  ['begins on a line before it', { line: 1, lastLine: 2 }, { line: 2, lastLine: 2 }],
  ['ends on a line after it', { line: 1, lastLine: 2 }, { line: 1, lastLine: 1 }],
  ['shows another piece of a long line', { text: 'one long line' }, { text: 'and long lines' }],
])('a text holds no part where it %s', (_, whole, part) => {
  const here = at(4, 13).evidence;
  const near = sighting(0, { how: 'partial', share: 0.9, amount: 40, evidence: { ...here, ...part } });
  expect(judged([near, sighting(1, { evidence: { ...here, ...whole } })]).suspects).toMatchObject([
    { issue: 0, confidence: 'likely' },
    { issue: 1 },
  ]);
});

test('the longer text covers the shorter one inside it', () => {
  expect(issues(sighting(0, at(0, 13)), sighting(3, at(4, 8)))).toEqual([0]);
});

test('in a step that passed it covers none that would be surer elsewhere', () => {
  const [long, short] = [at(0, 13, 6), at(4, 8, 6)];
  const found = judged([sighting(1, long), sighting(0, short)], [], passing()).suspects;
  expect(found.map(({ issue }) => issue)).toEqual([1, 0]);
  expect(judged([sighting(1, long), sighting(4, short)], [], passing()).suspects).toHaveLength(1);
});

test('it is longer by three letters at least', () => {
  expect(issues(sighting(0, at(2, 13)), sighting(3, at(5, 13)))).toEqual([0]);
  expect(issues(sighting(0, at(3, 13)), sighting(3, at(5, 13)))).toEqual([0, 3]);
});

test('a part covers nothing', () => {
  const near = sighting(0, { how: 'partial', share: 0.9, amount: 40, ...at(0, 13) });
  expect(issues(near, sighting(1, at(4, 8)))).toEqual([0, 1]);
});

test('texts beside each other, of equal length, or on different lines do not', () => {
  expect(issues(sighting(0, at(0, 4)), sighting(3, at(5, 9)))).toEqual([0, 3]);
  expect(issues(sighting(0, at(0, 13)), sighting(3, at(0, 13)))).toEqual([0, 3]);
  expect(issues(sighting(0, at(0, 13)), sighting(3, at(4, 8, 2)))).toEqual([0, 3]);
});

test('a longer text that is less sure covers nothing', () => {
  expect(issues(sighting(1, at(0, 13)), sighting(0, at(4, 8)))).toEqual([1, 0]);
});

test('what only resembles a line that is explained as a whole is dropped', () => {
  const near = sighting(3, { how: 'partial', share: 0.9, amount: 40, ...at(0, 13) });
  expect(issues(sighting(0, at(4, 8)), near)).toEqual([0]);
  expect(issues(sighting(0, at(4, 8, 2)), near)).toEqual([0, 3]);
  expect(issues(sighting(0, at(4, 8)), sighting(3, { ...near, ...at(0, 13, 2) }))).toEqual([0, 3]);
});

test.each([
  ['before', 1, 2, 2, 3],
  ['behind', 2, 3, 1, 2],
])('so is what resembles lines that it shares, %s them too', (_, line, lastLine, first, last) => {
  const where = (from: number, to: number) => ({ evidence: { ...at(0, 8).evidence, line: from, lastLine: to } });
  const near = sighting(3, { how: 'partial', share: 0.9, amount: 40, ...where(line, lastLine) });
  expect(issues(sighting(0, where(first, last)), near)).toEqual([0]);
});
