import { describe, expect, test } from 'vitest';
import { COEFFICIENTS } from '../../../src/matcher/affinity/coefficients.ts';
import { FEATURES, type Affinity, type Feature } from '../../../src/matcher/affinity/features.ts';
import { probabilities } from '../../../src/matcher/affinity/probability.ts';
import type { Suspect } from '../../../src/matcher/rank/suspect.ts';
import { GATE, weigh, type TextShape } from '../../../src/matcher/rank/weigh.ts';
import { candidate } from '../../support/candidates.ts';
import { suspect } from '../../support/suspects.ts';

const affinity = (issue: number, features: Partial<Record<Feature, number>> = {}): Affinity => ({
  issue,
  features: { ...(Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>), ...features },
  share: 1,
  frequency: 1,
  line: undefined,
});
/** An issue that everything in the log speaks for, by so much. */
const spokenFor = (issue: number, much: number): Affinity =>
  affinity(issue, Object.fromEntries(FEATURES.filter((name) => name !== 'phrase').map((name) => [name, much])));

const possible = (issue: number, rest: Partial<Suspect> = {}): Suspect =>
  suspect(issue, { confidence: 'possible', kind: 'error', ...rest });

const LOG: TextShape = { short: false, failing: true, lineCount: 100 };
const QUESTION: TextShape = { short: true, failing: false, lineCount: 1 };
const told = (suspects: Suspect[], affinities: Affinity[], shape = LOG): string[] =>
  weigh(suspects, affinities, shape).map(({ issue, confidence }) => `${String(issue)} ${confidence}`);

test('every coefficient speaks for an issue; only "none" and its rebate do not', () => {
  for (const name of FEATURES) expect(COEFFICIENTS[name]).toBeGreaterThanOrEqual(0);
  expect(COEFFICIENTS.none).toBeGreaterThan(0);
  expect(COEFFICIENTS.noneShort).toBeLessThanOrEqual(0);
});

test('a text that would be sure in another step is shown before what is only probable, the surest first', () => {
  const affinities = [spokenFor(1, 1), spokenFor(2, 0.01), spokenFor(3, 0.02)];
  const suspects = [possible(3, { undoubted: 'likely' }), possible(2, { undoubted: 'certain' }), possible(1)];
  expect(told(suspects, affinities)).toEqual(['2 possible', '3 possible', '1 possible']);
});

describe('a text that stands whole in a log that says much else', () => {
  const shown = (rest: Partial<Suspect>): string[] =>
    told([possible(1, { complete: false, ...rest })], [spokenFor(1, 0)]);

  test('is shown from 40 units on where its line is marked as an error, else from 60 on', () => {
    expect(shown({ score: 40 })).toEqual(['1 possible']);
    expect(shown({ score: 39 })).toEqual([]);
    expect(shown({ score: 60, kind: 'plain' })).toEqual(['1 possible']);
    expect(shown({ score: 59, kind: 'plain' })).toEqual([]);
  });

  test('is not where only a part of it stands there', () => {
    expect(shown({ score: 100, whole: false })).toEqual([]);
  });
});

describe('what is not quite probable enough', () => {
  const oddsOf = (much: number): number => {
    const { byIssue, none } = probabilities([spokenFor(1, much)], false);
    return (byIssue.get(1) ?? 0) / ((byIssue.get(1) ?? 0) + none);
  };
  const much = Array.from({ length: 1000 }, (_, i) => i / 1000).find((one) => oddsOf(one) > 0.8 * GATE) ?? 0;

  test('is shown where its text stands whole on a line marked as an error', () => {
    expect(told([possible(1)], [spokenFor(1, much)])).toEqual(['1 possible']);
  });
  test.each([
    ['a line of another kind', { kind: 'plain' }],
    ['a text that stands there in part', { whole: false, complete: false }],
    ['a text without what it requires', { complete: false }],
  ] as const)('is not for %s', (_, rest) => {
    expect(oddsOf(much)).toBeLessThan(GATE);
    expect(told([possible(1, rest)], [spokenFor(1, much)])).toEqual([]);
  });
});

describe('probabilities', () => {
  test('of all issues and of none are one together', () => {
    const { byIssue, none } = probabilities([spokenFor(1, 0.4), spokenFor(2, 0.5)], false);
    expect([...byIssue.values()].reduce((sum, value) => sum + value, none)).toBeCloseTo(1);
    expect(byIssue.get(2)).toBeGreaterThan(byIssue.get(1) ?? 1);
  });
  test('without issues: none', () => {
    expect(probabilities([], false).none).toBe(1);
  });
  test('a short text is a question more often', () => {
    expect(probabilities([spokenFor(1, 0.3)], true).none).toBeLessThan(probabilities([spokenFor(1, 0.3)], false).none);
  });
});

describe('what a log says as a whole', () => {
  test('proposes an issue that no template speaks for', () => {
    expect(told([], [spokenFor(1, 1)])).toEqual(['1 possible']);
  });
  test('proposes nothing where nothing says much', () => {
    expect(told([], [spokenFor(1, 0.05)])).toEqual([]);
    expect(told([possible(1)], [affinity(1)])).toEqual([]);
  });
  test('proposes nothing, unless it is all but sure, where nothing looks like a failure', () => {
    const calm = { ...LOG, failing: false };
    const half = affinity(1, { title: COEFFICIENTS.none / COEFFICIENTS.title });
    expect(probabilities([half], false).none).toBeCloseTo(0.5);
    expect(told([], [half])).toEqual(['1 possible']);
    expect(told([], [half], calm)).toEqual([]);
    expect(told([], [spokenFor(1, 1)], calm)).toEqual(['1 possible']);
    expect(told([], [half], { ...calm, lineCount: 2 })).toEqual(['1 possible']);
  });
  test('many poor candidates do not make a good one', () => {
    const poor = affinity(1, { title: (COEFFICIENTS.none - 3) / COEFFICIENTS.title });
    expect(
      told(
        [],
        Array.from({ length: 40 }, (_, issue) => ({ ...poor, issue })),
      ),
    ).toEqual([]);
  });
  test('leaves what is likely or certain as it is', () => {
    expect(
      told([possible(1, { confidence: 'likely' }), possible(2, { confidence: 'certain' })], [affinity(1)]),
    ).toEqual(['1 likely', '2 certain']);
  });
  test('puts the most probable first, five at most, and leaves out what is far behind', () => {
    const many = [1, 2, 3, 4, 5, 6].map((issue) => spokenFor(issue, 0.8 + issue / 100));
    expect(told([], many)).toEqual([6, 5, 4, 3, 2].map((issue) => `${String(issue)} possible`));
    expect(told([], [spokenFor(1, 1), spokenFor(2, 0.5)])).toEqual(['1 possible']);
  });
  test('puts an issue whose text stands there whole before one that is a little more probable', () => {
    const weight = FEATURES.filter((name) => name !== 'phrase').reduce((sum, name) => sum + COEFFICIENTS[name], 0);
    const best = spokenFor(2, 0.9);
    const timesLessProbable = (times: number): Affinity => spokenFor(1, 0.9 - Math.log(times) / weight);
    expect(told([possible(1)], [timesLessProbable(5.5), best])).toEqual(['1 possible', '2 possible']);
    expect(told([possible(1)], [timesLessProbable(6.5), best])).toEqual(['2 possible', '1 possible']);
    expect(told([possible(1, { whole: false })], [timesLessProbable(1.1), best])).toEqual(['2 possible', '1 possible']);
  });
  test('leaves out what is hardly probable beside "none", though the best is not much more so, unless its text stands there whole', () => {
    const weight = FEATURES.filter((name) => name !== 'phrase').reduce((sum, name) => sum + COEFFICIENTS[name], 0);
    const withOdds = (issue: number, odds: number): Affinity =>
      spokenFor(issue, (COEFFICIENTS.none + Math.log(odds / (1 - odds))) / weight);
    const best = withOdds(1, 0.2);
    expect(told([], [best, withOdds(2, 0.06)])).toEqual(['1 possible', '2 possible']);
    expect(told([], [best, withOdds(2, 0.04)])).toEqual(['1 possible']);
    expect(told([possible(2)], [best, withOdds(2, 0.03)])).toEqual(['1 possible', '2 possible']);
  });
  test('names an issue once, also where everything speaks for it', () => {
    expect(told([possible(1, { confidence: 'likely' })], [spokenFor(1, 1)])).toEqual(['1 likely']);
  });
  test('puts equals in the order of the index', () => {
    expect(told([], [spokenFor(2, 1), spokenFor(1, 1), spokenFor(3, 1)])).toEqual([
      '1 possible',
      '2 possible',
      '3 possible',
    ]);
  });
  test("keeps a suspect's evidence", () => {
    expect(weigh([possible(1)], [spokenFor(1, 1)], LOG)[0]?.evidence?.line).toBe(1);
  });
});

describe('an issue that no template speaks for', () => {
  const text = '  the nail is bent ';
  const line = { candidate: candidate(text, { number: 7, kind: 'warning' }), words: ['nail', 'bent'], weight: 1 };
  const spoken: Affinity = { ...spokenFor(1, 1), line };

  test('stands on the line that speaks most for it', () => {
    expect(weigh([], [spoken], LOG)).toMatchObject([
      { kind: 'warning', evidence: { line: 7, lastLine: 7, text, start: 2, end: 18 }, lines: [7], whole: false },
    ]);
  });
  test.each([
    ['where no line does', { ...spoken, line: undefined }, LOG],
    ['in a short text', spoken, QUESTION],
  ])('stands nowhere %s', (_, one, shape) => {
    expect(weigh([], [one], shape)).toMatchObject([{ kind: 'plain', evidence: undefined, lines: [], whole: false }]);
  });
});

describe('a short text', () => {
  test("that is one of the issue's own phrases makes it likely", () => {
    expect(told([], [affinity(1, { phrase: 0.75 })], QUESTION)).toEqual(['1 likely']);
    expect(told([], [affinity(1, { phrase: 0.7 })], QUESTION)).not.toContain('1 likely');
    expect(told([], [affinity(1, { phrase: 0.8 })], LOG)).not.toContain('1 likely');
  });
  test('that says little of the issue is about something else', () => {
    expect(told([], [{ ...spokenFor(1, 1), share: 0.25 }], QUESTION)).toEqual(['1 possible']);
    expect(told([], [{ ...spokenFor(1, 1), share: 0.24 }], QUESTION)).toEqual([]);
    expect(told([], [{ ...spokenFor(1, 1), share: 0.2 }], { ...QUESTION, failing: true })).toEqual(['1 possible']);
    expect(told([], [{ ...spokenFor(1, 1), share: 0.2 }], LOG)).toEqual(['1 possible']);
  });
  test('means, of two that it fits about as well, the one that people meet more often', () => {
    const often = { ...spokenFor(1, 0.99), frequency: 3 };
    const seldom = { ...spokenFor(2, 1), frequency: 0 };
    expect(told([], [often, seldom], QUESTION)).toEqual(['1 possible', '2 possible']);
    expect(told([], [often, seldom], LOG)).toEqual(['2 possible', '1 possible']);
    expect(told([], [{ ...often, ...spokenFor(1, 0.8) }, seldom], QUESTION)[0]).toBe('2 possible');
  });
  test('shows what stands in it, whatever the odds', () => {
    expect(told([possible(1)], [affinity(1), spokenFor(2, 1)], QUESTION)).toEqual(['2 possible', '1 possible']);
    expect(told([possible(1)], [affinity(1), spokenFor(2, 1)], LOG)).toEqual(['2 possible']);
  });
});
