import { sightByWords } from './collect/by-words.ts';
import type { CandidateLine } from './collect/candidate-lines.ts';
import type { Collector } from './collect/collector.ts';
import { errorLines } from './error-lines.ts';
import type { MatchIndex } from './load.ts';
import { searchPhrase } from './phrases/search.ts';
import { judge } from './rank/judge.ts';
import { fold, order } from './rank/order.ts';
import { judgePhrase } from './rank/phrase.ts';
import type { Diagnosis, Verdict } from './types.ts';

const MAX_FINDINGS = 10;

/** Draws the conclusion from all that was gathered of a log. `phrase` is the whole text where it is short. */
export function conclude(
  index: MatchIndex,
  collector: Collector,
  candidates: readonly CandidateLine[],
  phrase: string | undefined,
  size: { lineCount: number; byteCount: number },
): Diagnosis {
  sightByWords(candidates, index, collector.sightings);
  const judged = judge(index, collector.sightings, collector.contexts);
  let suspects = judged.suspects;
  if (phrase !== undefined && !suspects.some(({ confidence }) => confidence === 'certain')) {
    // Somebody who enters one line asks about that line, even if it is an echo.
    const refuted = size.lineCount > 1 ? judged.refuted : new Set<number>();
    suspects = judgePhrase(suspects, searchPhrase(phrase, index.phrases), refuted);
  }
  const findings = fold(order(suspects), index).slice(0, MAX_FINDINGS);
  const verdict: Verdict = findings.some(({ confidence }) => confidence !== 'possible')
    ? 'known'
    : findings.length > 0
      ? 'possible'
      : 'unknown';
  return { verdict, findings, errorLines: verdict === 'known' ? [] : errorLines(candidates), ...size };
}
