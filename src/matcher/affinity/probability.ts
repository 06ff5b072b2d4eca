import { COEFFICIENTS } from './coefficients.ts';
import { FEATURES, type Affinity } from './features.ts';

/** How probable it is that a log shows an issue. */
export interface Probabilities {
  /** By issue: 0 to 1. */
  readonly byIssue: ReadonlyMap<number, number>;
  /** That it shows none of them. */
  readonly none: number;
}

/**
 * A conditional logit model (McFadden 1974): a log chooses one of its issues, or none of them. Each issue's weight is the
 * exponential of a sum of features; "none" has a weight of its own, and a lower one for short texts, which mostly are questions.
 */
export function probabilities(affinities: readonly Affinity[], short: boolean): Probabilities {
  const { none, noneShort } = COEFFICIENTS;
  const utilities = affinities.map(({ features }) =>
    FEATURES.reduce((sum, name) => sum + COEFFICIENTS[name] * features[name], 0),
  );
  const [nothing = 1, ...rest] = softmax([none + (short ? noneShort : 0), ...utilities]);
  return { byIssue: new Map(affinities.map(({ issue }, at) => [issue, rest[at] ?? 0])), none: nothing };
}

/** Probabilities from utilities. */
export function softmax(utilities: readonly number[]): number[] {
  const most = Math.max(...utilities);
  const powers = utilities.map((utility) => Math.exp(utility - most));
  const total = powers.reduce((sum, power) => sum + power, 0);
  return powers.map((power) => power / total);
}

/** How probable the best issue is beside "none"; "none" is never impossible. */
export const oddsOf = (best: number, none: number): number => best / (best + none);
