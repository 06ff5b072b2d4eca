import type { PhraseHit } from '../phrases/search.ts';
import { CONFIDENCE_RANK, type Suspect } from './suspect.ts';

/** Below this share of the phrase's weight an issue has little to do with it. */
const MIN_COVERAGE = 0.25;
const MIN_SCORE = 2;
/** So much the common words must say: two that are not too common, or one that is rare. */
const MIN_WEIGHT = 0.6;
const RARE_WORD = 0.6;
const MAX_HITS = 5;
/** Issues that score under this share of the best are not worth showing beside it. */
const NEAR_BEST = 0.5;

/**
 * Adds to the suspects of a short text those whose own words resemble it; what both speak for comes first. Issues that
 * are `refuted` are left out.
 */
export function judgePhrase(
  suspects: readonly Suspect[],
  hits: readonly PhraseHit[],
  refuted: ReadonlySet<number>,
): Suspect[] {
  const best = hits[0] ? hits[0].score * hits[0].coverage : 0;
  const close = hits
    .filter(({ issue }) => !refuted.has(issue))
    .filter(({ whole, coverage, score }) => whole || (coverage >= MIN_COVERAGE && score >= MIN_SCORE))
    .filter(({ whole, words, weight }) => whole || (words >= 2 ? weight >= MIN_WEIGHT : weight >= RARE_WORD))
    .filter(({ whole, coverage, score }) => whole || score * coverage >= NEAR_BEST * best)
    .slice(0, MAX_HITS);
  const known = new Map(suspects.map((suspect) => [suspect.issue, suspect]));
  for (const { issue, score, coverage, whole } of close) {
    const suspect = known.get(issue);
    const confidence = whole ? 'likely' : 'possible';
    known.set(issue, {
      ...(suspect ?? { issue, kind: 'plain', evidence: undefined, lines: [], values: {}, whole: false }),
      confidence:
        suspect && CONFIDENCE_RANK[suspect.confidence] > CONFIDENCE_RANK[confidence] ? suspect.confidence : confidence,
      score: (suspect?.score ?? 0) + score * coverage,
    });
  }
  return [...known.values()];
}
