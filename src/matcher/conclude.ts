import { affinitiesOf, type Affinity } from './affinity/features.ts';
import { codesIn, contradicts } from './affinity/codes.ts';
import { profileOf } from './affinity/profile.ts';
import { sightByWords } from './collect/by-words.ts';
import type { CandidateLine } from './collect/candidate-lines.ts';
import type { Collector } from './collect/collector.ts';
import type { SightingTable } from './collect/sighting.ts';
import { errorLines } from './error-lines.ts';
import type { MatchIndex } from './load.ts';
import { withAlternatives } from './rank/alternatives.ts';
import { judge } from './rank/judge.ts';
import { fold, order } from './rank/order.ts';
import type { Suspect } from './rank/suspect.ts';
import { weigh, type TextShape } from './rank/weigh.ts';
import type { Diagnosis, Verdict } from './types.ts';

const MAX_FINDINGS = 10;
/** A text of so many bytes at most may be a question in somebody's own words. */
const SHORT = 600;

/** All that was gathered of a log. */
export interface Gathered {
  readonly collector: Collector;
  readonly candidates: readonly CandidateLine[];
  readonly lineCount: number;
  readonly byteCount: number;
}

/** What a conclusion is drawn from. */
export interface Deliberation {
  readonly suspects: readonly Suspect[];
  /** Of the issues that nothing refutes; none where a suspect is certain. */
  readonly affinities: readonly Affinity[];
  /** Issues that something in the log speaks against. */
  readonly refuted: ReadonlySet<number>;
  readonly sightings: SightingTable;
  readonly shape: TextShape;
}

/** Weighs what was gathered, for and against. */
export function deliberate(index: MatchIndex, gathered: Gathered): Deliberation {
  const { collector, candidates, lineCount, byteCount } = gathered;
  sightByWords(candidates, index, collector.sightings, collector.contexts);
  const { suspects, refuted } = judge(index, collector.sightings, {
    contexts: collector.contexts,
    said: collector.said,
    steps: collector.steps,
    lineCount,
  });
  const short = byteCount <= SHORT;
  const certain = suspects.some(({ confidence }) => confidence === 'certain');
  // Somebody who enters one line asks about that line, even if it is an echo.
  const alone = lineCount === 1;
  const profile = certain ? undefined : profileOf(candidates, short || alone, index.spelling);
  // Codes in a question may be told from memory.
  const codes = codesIn(short ? [] : (profile?.lines ?? []).map(({ candidate }) => candidate.read.clean));
  // Another code in the log says nothing against a text that stands there.
  const whole = new Set(suspects.filter((suspect) => suspect.whole).map(({ issue }) => issue));
  const open = ({ issue }: Affinity): boolean =>
    (alone || !refuted.has(issue)) &&
    (whole.has(issue) || !contradicts(codes, index.issues[issue]?.codes ?? new Set()));
  const affinities = profile ? affinitiesOf(profile, suspects, index).filter(open) : [];
  const shape = { short, failing: profile?.failing ?? true, lineCount };
  return { suspects, affinities, refuted, sightings: collector.sightings, shape };
}

/** Draws the conclusion. */
export function conclude(index: MatchIndex, gathered: Gathered): Diagnosis {
  const { candidates, lineCount, byteCount } = gathered;
  const { suspects, affinities, refuted, shape } = deliberate(index, gathered);
  const folded = fold(order(weigh(suspects, affinities, shape)), index);
  const findings = withAlternatives(folded.slice(0, MAX_FINDINGS), affinities, refuted, index);
  const verdict: Verdict = findings.some(({ confidence }) => confidence !== 'possible')
    ? 'known'
    : findings.length > 0
      ? 'possible'
      : 'unknown';
  return { verdict, findings, errorLines: verdict === 'known' ? [] : errorLines(candidates), lineCount, byteCount };
}
