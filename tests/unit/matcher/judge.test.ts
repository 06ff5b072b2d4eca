import { describe, expect, test } from 'vitest';
import { SightingTable, type Sighting } from '../../../src/matcher/collect/sighting.ts';
import { compileIndex, loadIndex, type IssueSource, type SignatureSource } from '../../../src/matcher/index.ts';
import { Steps } from '../../../src/matcher/read/steps.ts';
import { judge } from '../../../src/matcher/rank/judge.ts';

const issue = (id: string, ...signatures: SignatureSource[]): IssueSource => ({
  id,
  title: id,
  summary: id,
  toolName: 'Tool',
  signatures,
  phrases: [],
  consequenceOf: [],
});

/** Signature 0 is strong, 1 weak, 2 weak with a context (0), 3 strong unless a context (1), 4 and 5 weak ones of one issue. */
const index = loadIndex(
  compileIndex([
    issue('t/a', { text: 'strong text of the first', strength: 'strong' }),
    issue('t/b', { text: 'weak text of the second', strength: 'weak' }),
    issue('t/c', { text: 'text in a context only', strength: 'weak', requires: ['the context'] }),
    issue('t/d', { text: 'text but for another one', strength: 'strong', excludes: ['another context'] }),
    issue('t/e', { text: 'first weak sign', strength: 'weak' }, { text: 'second weak sign', strength: 'weak' }),
  ]),
);

const sighting = (signature: number, rest: Partial<Sighting> & { line?: number } = {}): Sighting => ({
  signature,
  how: 'whole',
  share: 1,
  amount: 20,
  words: 0,
  cut: false,
  decided: true,
  kind: 'plain',
  evidence: { line: rest.line ?? 1, lastLine: rest.line ?? 1, text: 'a line', start: 0, end: 6 },
  values: {},
  ...rest,
});

const judged = (sightings: readonly Sighting[], contexts: readonly number[] = []) => {
  const table = new SightingTable();
  for (const one of sightings) table.add(one);
  return judge(index, table, { contexts: new Set(contexts), steps: new Steps(), lineCount: 20 });
};
const confidence = (one: Sighting, contexts: readonly number[] = []) => judged([one], contexts).suspects[0]?.confidence;

describe('a whole text', () => {
  test.each([
    ['strong', 0, [], 'certain'],
    ['weak', 1, [], 'possible'],
    ['weak, in its context', 2, [0], 'likely'],
    ['weak, out of its context', 2, [], 'possible'],
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

  test('two weak ones on two lines bear each other out, on one line they do not', () => {
    expect(judged([sighting(4), sighting(5, { line: 9 })]).suspects).toMatchObject([
      { confidence: 'likely', lines: [1, 9] },
    ]);
    expect(judged([sighting(4), sighting(5)]).suspects).toMatchObject([{ confidence: 'possible' }]);
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

describe('two issues on one line', () => {
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

  test('the longer text covers the shorter one inside it', () => {
    expect(issues(sighting(0, at(0, 13)), sighting(3, at(4, 8)))).toEqual([0]);
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
  });
});

test('values of the best sighting win; those of other lines are added', () => {
  const { suspects } = judged([
    sighting(4, { values: { a: 'best' } }),
    sighting(5, { line: 2, amount: 10, values: { a: 'other', b: 'more' } }),
  ]);
  expect(suspects[0]?.values).toEqual({ a: 'best', b: 'more' });
});
