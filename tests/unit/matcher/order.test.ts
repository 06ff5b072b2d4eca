import { describe, expect, test } from 'vitest';
import { fold, order } from '../../../src/matcher/rank/order.ts';
import type { Suspect } from '../../../src/matcher/rank/suspect.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';
import { suspect } from '../../support/suspects.ts';

const CAUSES: Readonly<Record<string, readonly string[]>> = {
  't/a': [],
  't/b': ['t/a'],
  't/c': ['t/b'],
  't/d': ['t/e'],
  't/e': ['t/d'],
  't/f': ['t/f', 't/a', 't/c'],
  't/g': ['t/d'],
};
const index = sampleIndex(
  Object.entries(CAUSES).map(([id, consequenceOf]) => sampleIssue(id, 'Tool', { consequenceOf })),
);
const [A, B, C, D, E, F, G] = [0, 1, 2, 3, 4, 5, 6];

const line = (number: number) => ({ evidence: { line: number, lastLine: number, text: 'x', start: 0, end: 1 } });
const ordered = (...suspects: Suspect[]): number[] => order(suspects).map(({ issue }) => issue);

describe('order', () => {
  test.each([
    ['the surer', { confidence: 'certain' }, { confidence: 'likely', score: 99 }],
    ['the more probable', { affinity: 0.4 }, { affinity: 0.3, score: 99 }],
    ['whole texts', { whole: true }, { whole: false, score: 99 }],
    ['errors', { kind: 'error' }, { kind: 'warning', score: 99 }],
    ['warnings, before debugging', { kind: 'warning' }, { kind: 'debug', score: 99 }],
    ['the more telling', { score: 11 }, { score: 10 }],
    ['the earlier line', line(1), line(2)],
  ] as const)('%s first', (_, first, second) => {
    expect(ordered(suspect(A, second), suspect(C, first))).toEqual([C, A]);
    expect(ordered(suspect(C, first), suspect(A, second))).toEqual([C, A]);
  });

  test('of equals the one that the index names first', () => {
    expect(ordered(suspect(C), suspect(A))).toEqual([A, C]);
    expect(ordered(suspect(A), suspect(C))).toEqual([A, C]);
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

  test('are not hidden by a cause whose text is not there, and which is less probable', () => {
    const guess = { confidence: 'possible', whole: false } as const;
    const under = (cause: Partial<Suspect>): unknown =>
      tree(suspect(B, { confidence: 'possible', affinity: 0.6 }), suspect(A, cause));
    expect(under({ ...guess, affinity: 0.1 })).toEqual(['t/b', 't/a']);
    expect(under({ ...guess, affinity: 0.6 })).toEqual([['t/a', ['t/b']]]);
    expect(under({ ...guess, affinity: 0.7 })).toEqual([['t/a', ['t/b']]]);
    expect(under({ ...guess, affinity: 0.1, whole: true })).toEqual([['t/a', ['t/b']]]);
  });

  test('are not hidden by a cause without evidence', () => {
    expect(tree(suspect(A, { evidence: undefined }), suspect(B))).toEqual(['t/a', 't/b']);
  });

  test('have evidence where their text stands', () => {
    const [seen, unseen] = fold([suspect(A, line(3)), suspect(C, { evidence: undefined })], index);
    expect(seen?.evidence).toMatchObject({ line: 3 });
    expect(unseen).not.toHaveProperty('evidence');
  });

  test('of several causes stand under the first of them', () => {
    expect(tree(suspect(C), suspect(A), suspect(F))).toEqual([['t/c', ['t/f']], 't/a']);
    expect(tree(suspect(A), suspect(C), suspect(F))).toEqual([['t/a', ['t/f']], 't/c']);
  });

  test('are none of themselves', () => {
    expect(tree(suspect(F), suspect(A))).toEqual([['t/a', ['t/f']]]);
    expect(tree(suspect(F))).toEqual(['t/f']);
  });

  test('of a circle that they are no part of stand under it', () => {
    expect(tree(suspect(G), suspect(D), suspect(E))).toEqual([['t/d', ['t/g', 't/e']]]);
  });

  describe('of what is inside an envelope', () => {
    const boxes = sampleIndex([
      sampleIssue('t/box', 'Tool', { envelope: true }),
      sampleIssue('t/crate', 'Tool', { envelope: true }),
      sampleIssue('t/fault', 'Tool', {}),
    ]);
    const [box, crate, fault] = [0, 1, 2];
    const onTop = (...suspects: Suspect[]): string[] => fold(suspects, boxes).map(({ issue }) => issue);
    const last = suspect(box, { confidence: 'likely', ...line(9) });

    test('stand under any error above them', () => {
      expect(onTop(last, suspect(fault, { confidence: 'likely', ...line(8) }))).toEqual(['t/fault']);
      expect(onTop(last, suspect(fault, line(1)))).toEqual(['t/fault']);
    });

    test.each([
      ['that stands below', line(10)],
      ['that is only a warning', { ...line(8), kind: 'warning' }],
      ['of which only a part is there', { ...line(8), whole: false }],
      ['that is less sure', { ...line(8), confidence: 'possible' }],
    ] as const)('stand alone beside one %s', (_, rest) => {
      expect(onTop(last, suspect(fault, { confidence: 'likely', ...rest }))).toContain('t/box');
    });

    test('do not stand under another envelope', () => {
      expect(onTop(last, suspect(crate, { confidence: 'likely', ...line(8) }))).toEqual(['t/box', 't/crate']);
    });
  });

  test('of each other: one of them stays on top', () => {
    const [top] = fold([suspect(D), suspect(E)], index);
    expect(fold([suspect(D), suspect(E)], index)).toHaveLength(1);
    expect(top?.consequences).toHaveLength(1);
  });
});
