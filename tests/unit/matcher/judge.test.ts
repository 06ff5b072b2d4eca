import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../../src/matcher/collect/sighting.ts';
import { judged, passing, sighting } from './judging.ts';

const confidence = (one: Sighting, contexts: readonly number[] = []) => judged([one], contexts).suspects[0]?.confidence;

describe('a whole text', () => {
  test.each([
    ['strong', 0, [], 'certain'],
    ['weak', 1, [], 'possible'],
    ['weak, in its context', 2, [0], 'likely'],
    ['weak, out of its context', 2, [], 'possible'],
    ['weak, in one of its contexts', 10, [2], 'likely'],
    ['strong, without what excludes it', 3, [], 'certain'],
    ['strong, beside what excludes it', 3, [1], undefined],
  ] as const)('%s', (_, signature, contexts, expected) => {
    expect(confidence(sighting(signature), contexts)).toBe(expected);
  });

  test('in an echo it proves nothing, and refutes the issue', () => {
    const { suspects, refuted } = judged([sighting(0, { kind: 'echo' })]);
    expect(suspects).toEqual([]);
    expect([...refuted]).toEqual([0]);
  });

  test('in a step that passed is only possible, and what it would be elsewhere is known', () => {
    const inStep = (signature: number, rest: Parameters<typeof sighting>[1]) =>
      judged([sighting(signature, rest)], [0], passing()).suspects;
    expect(inStep(0, { line: 6 })).toMatchObject([{ confidence: 'possible', undoubted: 'certain' }]);
    expect(inStep(2, { line: 6 })).toMatchObject([{ confidence: 'possible', undoubted: 'likely' }]);
    expect(inStep(0, { line: 12 })).toMatchObject([{ confidence: 'certain', undoubted: 'certain' }]);
    expect(inStep(0, { line: 12, kind: 'warning' })).toMatchObject([{ confidence: 'likely', undoubted: 'certain' }]);
  });
});

test('a script that could print what excludes a text has not done so; one that names what it requires is the context', () => {
  expect(judged([sighting(3)], [1], undefined, [1]).suspects).toMatchObject([{ confidence: 'certain' }]);
  expect(judged([sighting(2)], [0], undefined, [0]).suspects).toMatchObject([{ confidence: 'likely' }]);
});

describe('a text that was cut off with the log', () => {
  const cutOff = (signature: number, amount: number, rest: Partial<Sighting> = {}) =>
    sighting(signature, { how: 'cut-off', cut: true, amount, ...rest });
  test.each([
    ['strong and long enough', cutOff(0, 16), [], 'likely'],
    ['short', cutOff(0, 15), [], 'possible'],
    ['too short', cutOff(0, 11), [], undefined],
    ['weak', cutOff(1, 40), [], 'possible'],
    ['that may be of another issue', cutOff(0, 40, { decided: false }), [], 'possible'],
    ['weak, in its context', cutOff(2, 40), [0], 'possible'],
    ['weak, out of its context', cutOff(2, 40), [], 'possible'],
    ['beside what excludes it', cutOff(3, 40), [1], undefined],
  ] as const)('%s', (_, one, contexts, expected) => {
    expect(confidence(one, contexts)).toBe(expected);
  });

  test('counts as whole, not as complete', () => {
    expect(judged([cutOff(0, 20)]).suspects).toMatchObject([{ whole: true, complete: false }]);
  });

  test('is likely also where another issue has what stands there', () => {
    const { suspects } = judged([cutOff(0, 20), sighting(1, { amount: 10 })]);
    expect(suspects.find(({ issue }) => issue === 0)?.confidence).toBe('likely');
  });
});

test('a part that another text of the page tells as well, but only in a context, is likely in that context alone', () => {
  const part = sighting(6, { how: 'partial', share: 0.8, amount: 40 });
  expect(judged([part, sighting(9)]).suspects).toMatchObject([{ confidence: 'possible' }]);
  expect(judged([part, sighting(9)], [0]).suspects).toMatchObject([{ confidence: 'likely' }]);
  expect(judged([part, sighting(9, { line: 2 })]).suspects).toMatchObject([{ confidence: 'likely' }]);
});

test('of texts in a step that passed the one counts that would prove most, not the longest', () => {
  const long = sighting(9, { line: 6, how: 'aligned', share: 0.95, amount: 120, words: 12 });
  expect(judged([long, sighting(6, { line: 7 })], [0], passing()).suspects).toMatchObject([
    { confidence: 'possible', undoubted: 'certain', lines: [6, 7], evidence: { line: 7 } },
  ]);
});

describe('what is refuted', () => {
  const refuted = (...args: Parameters<typeof judged>) => [...judged(...args).refuted];

  test('an issue beside whose text stands what excludes it', () => {
    expect(refuted([sighting(3)], [1])).toEqual([3]);
  });

  test('not one of which too little was found', () => {
    expect(refuted([sighting(0, { how: 'partial', share: 0.1 })])).toEqual([]);
  });

  test('not one that another text speaks for', () => {
    expect(refuted([sighting(4, { kind: 'echo' }), sighting(5)])).toEqual([]);
  });
});

describe('weak texts of one issue', () => {
  test('on two lines bear each other out, on one line they do not', () => {
    expect(judged([sighting(4), sighting(5, { line: 9 })]).suspects).toMatchObject([
      { confidence: 'likely', lines: [1, 9] },
    ]);
    expect(judged([sighting(4), sighting(5)]).suspects).toMatchObject([{ confidence: 'possible' }]);
  });

  test.each([
    ['a part', sighting(8, { line: 6, how: 'partial', share: 0.6, amount: 25 })],
    ['one that would prove it alone', sighting(6, { line: 6 })],
    ['one out of its context', sighting(9, { line: 6 })],
  ])('are not borne out by %s', (_, other) => {
    expect(judged([sighting(7), other], [], passing()).suspects).toMatchObject([{ confidence: 'possible' }]);
  });

  test('take nothing from what is certain', () => {
    const all = [sighting(7, { line: 2 }), sighting(8, { line: 3 }), sighting(6, { line: 4 })];
    expect(judged(all).suspects).toMatchObject([{ confidence: 'certain', lines: [4] }]);
  });
});

describe('where an issue stands', () => {
  const standing = (...sightings: Sighting[]) => judged(sightings).suspects.map(({ evidence }) => evidence?.line);

  test.each([
    ['the surest text', sighting(6, { line: 9 }), sighting(7, { line: 2, amount: 99 })],
    ['the most telling one', sighting(4, { line: 9, amount: 21 }), sighting(5, { line: 2 })],
    [
      'the share of it',
      sighting(4, { line: 9, how: 'partial', share: 1, amount: 30 }),
      sighting(5, { line: 2, how: 'partial', share: 0.6, amount: 40 }),
    ],
  ])('%s first', (_, first, second) => {
    expect(standing(first, second)).toEqual([9]);
    expect(standing(second, first)).toEqual([9]);
  });

  test('of equals the first in the log', () => {
    expect(standing(sighting(4, { line: 9 }), sighting(5, { line: 2 }))).toEqual([2]);
    expect(standing(sighting(4, { line: 2 }), sighting(5, { line: 9 }))).toEqual([2]);
  });

  test('its lines are told in order', () => {
    expect(judged([10, 9, 2].map((line) => sighting(0, { line }))).suspects[0]?.lines).toEqual([2, 9, 10]);
  });

  test('its lines are fifty at most, the best of them among them', () => {
    const mild = Array.from({ length: 60 }, (_, at) => sighting(0, { line: at + 1, kind: 'debug' }));
    const lines = judged([...mild, sighting(0, { line: 61 })]).suspects[0]?.lines;
    expect(lines).toHaveLength(50);
    expect(lines?.at(-1)).toBe(61);
  });
});

describe('a part', () => {
  test.each([
    [0.75, 30, false, 'likely'],
    [0.74, 30, false, 'possible'],
    [0.75, 29, false, 'possible'],
    [0.5, 22, false, 'possible'],
    [0.49, 30, false, undefined],
    [0.5, 21, false, undefined],
    [0.5, 28, true, 'likely'],
    [0.49, 28, true, 'possible'],
    [0.3, 18, true, 'possible'],
    [0.29, 28, true, undefined],
    [0.3, 17, true, undefined],
  ] as const)('%d of it, %d letters, cut off: %s', (share, amount, cut, expected) => {
    expect(confidence(sighting(0, { how: 'partial', share, amount, cut }))).toBe(expected);
  });

  test('of a weak text, or without its word of failure, it is at most possible', () => {
    const near = { how: 'partial', share: 0.9, amount: 40 } as const;
    expect(confidence(sighting(1, near))).toBe('possible');
    expect(confidence(sighting(0, { ...near, decided: false }))).toBe('possible');
    expect(confidence(sighting(2, near))).toBeUndefined();
    expect(confidence(sighting(1, { ...near, share: 0.1 }))).toBeUndefined();
  });
});

describe('words in order', () => {
  test.each([
    [0.85, 22, 5, 'likely'],
    [0.84, 22, 5, 'possible'],
    [0.85, 21, 5, 'possible'],
    [0.85, 22, 4, 'possible'],
    [0.65, 14, 4, 'possible'],
    [0.64, 22, 5, undefined],
    [0.65, 13, 4, undefined],
    [0.65, 14, 3, undefined],
  ] as const)('%d of the weight, %d nats, %d words', (share, amount, words, expected) => {
    expect(confidence(sighting(0, { how: 'aligned', share, amount, words }))).toBe(expected);
  });
});

test('values of the best sighting win; those of other lines are added', () => {
  const { suspects } = judged([
    sighting(4, { values: { a: 'best' } }),
    sighting(5, { line: 2, amount: 10, values: { a: 'other', b: 'more' } }),
  ]);
  expect(suspects[0]?.values).toEqual({ a: 'best', b: 'more' });
});

test('values of a lesser sighting on the same line are not', () => {
  const { suspects } = judged([
    sighting(4, { values: { a: 'best' } }),
    sighting(5, { amount: 10, values: { b: 'more' } }),
  ]);
  expect(suspects[0]?.values).toEqual({ a: 'best' });
});
