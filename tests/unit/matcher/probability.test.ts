import { describe, expect, test } from 'vitest';
import { COEFFICIENTS } from '../../../src/matcher/affinity/coefficients.ts';
import { FEATURES, type Affinity, type Feature } from '../../../src/matcher/affinity/features.ts';
import { oddsOf, probabilities, softmax } from '../../../src/matcher/affinity/probability.ts';

describe('softmax', () => {
  test('gives each utility the share of its exponential', () => {
    const [one = 0, three = 0] = softmax([0, Math.log(3)]);
    expect(one).toBeCloseTo(0.25);
    expect(three).toBeCloseTo(0.75);
  });

  test.each([1_000, -1_000])('stays finite around %d', (far) => {
    const [less = 0, more = 0] = softmax([far, far + 1]);
    expect(more / less).toBeCloseTo(Math.E);
    expect(less + more).toBeCloseTo(1);
  });

  test('leaves nothing to what is far behind', () => {
    expect(softmax([0, 1_000])).toEqual([0, 1]);
  });
});

describe('probabilities', () => {
  const affinity = (issue: number, features: Partial<Record<Feature, number>>): Affinity => ({
    issue,
    features: { ...(Object.fromEntries(FEATURES.map((name) => [name, 0])) as Record<Feature, number>), ...features },
    share: 1,
    frequency: 1,
    line: undefined,
  });

  test.each(FEATURES)('%s counts with its coefficient, beside none', (name) => {
    const { byIssue, none } = probabilities([affinity(4, { [name]: 0.5 })], false);
    expect(Math.log((byIssue.get(4) ?? 0) / none)).toBeCloseTo(COEFFICIENTS[name] / 2 - COEFFICIENTS.none);
  });

  test('several features count together, each issue for itself', () => {
    const { byIssue } = probabilities([affinity(7, { title: 1, named: 1 }), affinity(2, { phrase: 1 })], false);
    const ahead = COEFFICIENTS.title + COEFFICIENTS.named - COEFFICIENTS.phrase;
    expect(Math.log((byIssue.get(7) ?? 0) / (byIssue.get(2) ?? 0))).toBeCloseTo(ahead);
  });

  test('in a short text none has a weight of its own', () => {
    const { byIssue, none } = probabilities([affinity(1, {})], true);
    expect(Math.log(none / (byIssue.get(1) ?? 0))).toBeCloseTo(COEFFICIENTS.none + COEFFICIENTS.noneShort);
  });
});

test('the odds of the best issue are those beside none alone', () => {
  expect(oddsOf(0.3, 0.1)).toBeCloseTo(0.75);
  expect(oddsOf(0, 0.2)).toBe(0);
});
