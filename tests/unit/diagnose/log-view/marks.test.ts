import { expect, test } from 'vitest';
import { marksOf } from '../../../../src/diagnose/log-view/marks.ts';
import { diagnosis, evidence, finding } from '../diagnoses.ts';

const brief = (...args: Parameters<typeof marksOf>): unknown[] =>
  marksOf(...args).map(({ line, role, evidence: main }) => [line, role, main !== undefined]);

test('marks causes, what follows from them, and every line that supports them', () => {
  const cause = finding('a/one', 10, { lines: [10, 30], consequences: [finding('a/two', 12)] });
  expect(brief(diagnosis([cause]))).toEqual([
    [10, 'cause', true],
    [12, 'consequence', true],
    [30, 'cause', false],
  ]);
});

test('marks what follows from a consequence in turn', () => {
  const follower = finding('a/two', 12, { consequences: [finding('a/three', 14)] });
  expect(brief(diagnosis([finding('a/one', 10, { consequences: [follower] })]))).toEqual([
    [10, 'cause', true],
    [12, 'consequence', true],
    [14, 'consequence', true],
  ]);
});

test('a line that a finding rests on counts more than one that only supports another', () => {
  const marks = marksOf(diagnosis([finding('a/one', 10, { lines: [10, 12] }), finding('a/two', 12)]));
  expect(marks.map(({ line, issue }) => [line, issue])).toEqual([
    [10, 'a/one'],
    [12, 'a/two'],
  ]);
});

test('leaves findings that are only possible out beside sure ones, and shows them where there is nothing else', () => {
  const possible = finding('a/two', 500, { confidence: 'possible' });
  expect(brief(diagnosis([finding('a/one', 10), possible]))).toEqual([[10, 'cause', true]]);
  expect(brief(diagnosis([possible], { verdict: 'possible' }))).toEqual([[500, 'possible', true]]);
});

test('of an unknown log the lines that look like errors are marked', () => {
  const unknown = diagnosis([], { verdict: 'unknown', errorLines: [{ line: 7, text: 'fatal' }] });
  expect(brief(unknown)).toEqual([[7, 'suspect', false]]);
});

test('lines on which a match goes on are not marked apart', () => {
  const [mark, ...others] = marksOf(
    diagnosis([finding('a/one', 10, { evidence: evidence(10, 12), lines: [10, 11, 12] })]),
  );
  expect([mark?.line, mark?.lastLine]).toEqual([10, 12]);
  expect(others).toEqual([]);
});
