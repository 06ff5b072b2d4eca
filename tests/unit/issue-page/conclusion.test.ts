import { describe, expect, test } from 'vitest';
import { conclude } from '../../../src/issue-page/check/conclusion.ts';
import { sentence } from '../../../src/issue-page/check/sentence.ts';
import type { Confidence, Diagnosis, Finding } from '../../../src/matcher/types.ts';

function finding(issue: string, confidence: Confidence, line = 0, consequences: Finding[] = []): Finding {
  const evidence = { line, lastLine: line, text: '', start: 0, end: 0 };
  return { issue, confidence, lines: [], values: {}, consequences, ...(line > 0 ? { evidence } : {}) };
}

const diagnosis = (...findings: Finding[]): Diagnosis => ({
  verdict: 'known',
  findings,
  errorLines: [],
  lineCount: 9,
  byteCount: 99,
});

const told = (...findings: Finding[]): string => sentence(conclude(diagnosis(...findings), 'a/mine'));

describe('a log that shows the issue', () => {
  test.each([
    ['certain', 'Yes, line 1,412.'],
    ['likely', 'Very likely, line 1,412.'],
    ['possible', 'Perhaps, line 1,412.'],
  ] as const)('%s', (confidence, answer) => {
    expect(told(finding('a/mine', confidence, 1412))).toBe(answer);
  });

  test('without a line, as for a phrase', () => {
    expect(told(finding('a/mine', 'likely'))).toBe('Very likely.');
  });

  test('behind another one, which is named', () => {
    const first = finding('b/other', 'certain', 3);
    const own = finding('a/mine', 'certain', 7);
    expect(conclude(diagnosis(first, own), 'a/mine')).toEqual({
      is: 'this',
      finding: own,
      cause: first,
      follows: false,
    });
  });

  test('as what follows from another one', () => {
    const own = finding('a/mine', 'likely', 9);
    const cause = finding('b/other', 'certain', 3, [own]);
    expect(conclude(diagnosis(cause), 'a/mine')).toEqual({ is: 'this', finding: own, cause, follows: true });
  });

  test('as what follows from a consequence in turn', () => {
    const own = finding('a/mine', 'likely', 9);
    const cause = finding('b/other', 'certain', 3, [finding('c/between', 'likely', 6, [own])]);
    expect(conclude(diagnosis(cause), 'a/mine')).toEqual({ is: 'this', finding: own, cause, follows: true });
  });
});

describe('a log that does not', () => {
  test('shows another issue', () => {
    expect(told(finding('b/other', 'certain', 3))).toBe('No, it looks like another issue, line 3.');
  });

  test('a sure finding of another issue stands against a possible one of this', () => {
    const other = finding('b/other', 'likely', 8);
    expect(conclude(diagnosis(other, finding('a/mine', 'possible', 2)), 'a/mine')).toEqual({
      is: 'other',
      finding: other,
    });
  });

  test('shows another one that is only possible', () => {
    expect(told(finding('b/other', 'possible', 3))).toBe('Probably not. Worth a look, line 3:');
  });

  test('shows nothing that is known', () => {
    expect(told()).toBe('Not known.');
  });
});
