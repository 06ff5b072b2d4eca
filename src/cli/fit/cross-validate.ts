import { oddsOf, softmax } from '../../matcher/affinity/probability.ts';
import type { Example } from './examples.ts';
import { train, utilities } from './train.ts';

/** How the model answers examples that it was not trained on. */
export interface Answered {
  readonly kind: Example['kind'];
  /** The best issue beside "none": what decides whether any is shown. */
  readonly odds: number;
  /** Rank of the right issue, from 0; undefined where it is not among the choices. */
  readonly rank: number | undefined;
  /** Probability of the issue that comes first, and whether it is right. */
  readonly best: number;
  readonly right: boolean;
}

const FOLDS = 5;

/** Trains on four fifths of the groups and answers the last fifth, five times. */
export function crossValidate(examples: readonly Example[]): Answered[] {
  const groups = [...new Set(examples.map(({ group }) => group))].sort((a, b) => mix(a) - mix(b) || (a < b ? -1 : 1));
  const foldOf = new Map(groups.map((group, at) => [group, at % FOLDS]));
  return Array.from({ length: FOLDS }, (_, fold) => fold).flatMap((fold) => {
    const weights = train(examples.filter(({ group }) => foldOf.get(group) !== fold));
    return examples.filter(({ group }) => foldOf.get(group) === fold).map((example) => answer(example, weights));
  });
}

function answer(example: Example, weights: readonly number[]): Answered {
  const probabilities = softmax(utilities(example, weights));
  const none = probabilities.pop() ?? 1;
  const order = probabilities
    .map((probability, at) => ({ probability, right: example.right[at] ?? false }))
    .sort((a, b) => b.probability - a.probability);
  const best = order[0]?.probability ?? 0;
  const rank = order.findIndex(({ right }) => right);
  return {
    kind: example.kind,
    odds: oddsOf(best, none),
    rank: rank < 0 ? undefined : rank,
    best,
    right: order[0]?.right ?? false,
  };
}

/** Spreads names evenly, the same way each time (FNV-1a). */
function mix(text: string): number {
  let hash = 0x811c9dc5;
  for (const character of text) hash = Math.imul(hash ^ (character.codePointAt(0) ?? 0), 0x01000193);
  return hash >>> 0;
}
