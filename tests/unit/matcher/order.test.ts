import { describe, expect, test } from 'vitest';
import { compileIndex, loadIndex } from '../../../src/matcher/index.ts';
import { fold, order } from '../../../src/matcher/rank/order.ts';
import { judgePhrase } from '../../../src/matcher/rank/phrase.ts';
import type { Suspect } from '../../../src/matcher/rank/suspect.ts';

const CAUSES: Readonly<Record<string, readonly string[]>> = {
  't/a': [],
  't/b': ['t/a'],
  't/c': ['t/b'],
  't/d': ['t/e'],
  't/e': ['t/d'],
};
const index = loadIndex(
  compileIndex(
    Object.entries(CAUSES).map(([id, consequenceOf]) => ({
      id,
      title: id,
      summary: id,
      toolName: 'Tool',
      signatures: [],
      phrases: [],
      consequenceOf,
    })),
  ),
);
const [A, B, C, D, E] = [0, 1, 2, 3, 4];

const suspect = (issue: number, rest: Partial<Suspect> = {}): Suspect => ({
  issue,
  confidence: 'certain',
  score: 10,
  kind: 'plain',
  evidence: { line: 1, lastLine: 1, text: 'x', start: 0, end: 1 },
  lines: [1],
  values: {},
  whole: true,
  ...rest,
});
const line = (number: number) => ({ evidence: { line: number, lastLine: number, text: 'x', start: 0, end: 1 } });
const ordered = (...suspects: Suspect[]): number[] => order(suspects).map(({ issue }) => issue);

describe('order', () => {
  test.each([
    ['the surer', { confidence: 'certain' }, { confidence: 'likely', score: 99 }],
    ['whole texts', { whole: true }, { whole: false, score: 99 }],
    ['errors', { kind: 'error' }, { kind: 'warning', score: 99 }],
    ['warnings, before debugging', { kind: 'warning' }, { kind: 'debug', score: 99 }],
    ['the more telling', { score: 11 }, { score: 10 }],
    ['the earlier line', line(1), line(2)],
  ] as const)('%s first', (_, first, second) => {
    expect(ordered(suspect(A, second), suspect(C, first))).toEqual([C, A]);
    expect(ordered(suspect(C, first), suspect(A, second))).toEqual([C, A]);
  });

  test('beside a certain one the possible ones are left out, the likely ones not', () => {
    expect(ordered(suspect(A), suspect(B, { confidence: 'possible' }), suspect(C, { confidence: 'likely' }))).toEqual([
      A,
      C,
    ]);
    expect(ordered(suspect(B, { confidence: 'possible' }), suspect(C, { confidence: 'likely' }))).toEqual([C, B]);
  });
});

describe('consequences', () => {
  const tree = (...suspects: Suspect[]): unknown =>
    fold(suspects, index).map(function shape({ issue, consequences }): unknown {
      return consequences.length > 0 ? [issue, consequences.map(shape)] : issue;
    });

  test('stand under their cause, and theirs under them', () => {
    expect(tree(suspect(A), suspect(B), suspect(C))).toEqual([['t/a', [['t/b', ['t/c']]]]]);
  });

  test('whose cause is not there stand alone', () => {
    expect(tree(suspect(B), suspect(D))).toEqual(['t/b', 't/d']);
  });

  test('are not hidden by a cause that is less sure than possible allows', () => {
    expect(tree(suspect(B), suspect(A, { confidence: 'possible' }))).toEqual(['t/b', 't/a']);
    expect(tree(suspect(A, { confidence: 'likely' }), suspect(B))).toEqual([['t/a', ['t/b']]]);
    expect(tree(suspect(A, { confidence: 'possible' }), suspect(B, { confidence: 'possible' }))).toEqual([
      ['t/a', ['t/b']],
    ]);
  });

  test('are not hidden by a cause without evidence', () => {
    expect(tree(suspect(A, { evidence: undefined }), suspect(B))).toEqual(['t/a', 't/b']);
  });

  test('of each other: one of them stays on top', () => {
    const [top] = fold([suspect(D), suspect(E)], index);
    expect(fold([suspect(D), suspect(E)], index)).toHaveLength(1);
    expect(top?.consequences).toHaveLength(1);
  });
});

describe('phrases', () => {
  const hit = (issue: number, rest = {}) => ({
    issue,
    score: 8,
    coverage: 0.6,
    words: 3,
    weight: 1.5,
    whole: false,
    ...rest,
  });
  const answers = (suspects: Suspect[], ...hits: ReturnType<typeof hit>[]) =>
    judgePhrase(suspects, hits, new Set()).map(({ issue, confidence }) => `${String(issue)} ${confidence}`);

  test('a phrase of the issue’s own is likely, another only possible', () => {
    expect(answers([], hit(A, { whole: true }), hit(B))).toEqual(['0 likely', '1 possible']);
  });

  test.each([
    ['too little of the phrase', { coverage: 0.24 }],
    ['too low a score', { score: 1.9 }],
    ['one word that many have', { words: 1, weight: 0.59 }],
    ['two words that all have', { words: 2, weight: 0.59 }],
  ])('%s is no answer', (_, rest) => {
    expect(answers([], hit(A, rest))).toEqual([]);
  });

  test('one rare word is an answer', () => {
    expect(answers([], hit(A, { words: 1, weight: 0.6 }))).toEqual(['0 possible']);
  });

  test('far behind the best, or beyond five, none is worth showing', () => {
    expect(answers([], hit(A, { score: 20 }), hit(B, { score: 9.9 }))).toEqual(['0 possible']);
    expect(answers([], ...[0, 1, 2, 3, 4, 5].map((issue) => hit(issue)))).toHaveLength(5);
  });

  test('what the text shows stays as sure as it was, and gains', () => {
    const [known] = judgePhrase([suspect(A, { confidence: 'likely', score: 10 })], [hit(A)], new Set());
    expect(known).toMatchObject({ confidence: 'likely', whole: true });
    expect(known?.score).toBeCloseTo(14.8);
  });

  test('a refuted issue is no answer', () => {
    expect(judgePhrase([], [hit(A)], new Set([A]))).toEqual([]);
  });
});
