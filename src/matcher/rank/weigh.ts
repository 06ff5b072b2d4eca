import type { Affinity } from '../affinity/features.ts';
import { oddsOf, probabilities } from '../affinity/probability.ts';
import { wholeLine } from '../collect/evidence.ts';
import { CONFIDENCE_RANK, type Suspect } from './suspect.ts';

/** Where the best page is less probable than this beside "none", nothing is proposed. Many poor ones do not make a good one. */
export const GATE = 0.15;
/** The same for a log in which nothing looks like a failure: most likely it is one that passed. */
const CALM_GATE = 0.7;
/** The share of the gate that is asked of an issue whose text stands whole, with what it requires, on a line marked as an error. */
const SEEN = 2 / 3;
/** A text of more lines is a log, not a question. */
const QUESTION_LINES = 2;
/** From so many units on, a text that stands there whole is shown, whatever else the log holds: few logs hold one so long by chance. */
const TELLING = { error: 40, other: 60 } as const;
/** So many times more probable is an issue whose text stands there whole: the model knows how much of a text was met, not whether it ends there. */
const STANDS_WHOLE = 6;
/** More than any probability, whatever speaks for it: what would be likely if its step had not passed comes first, before it what would be certain. */
const FOREMOST = 100;
/** A question means the issue that is met more often: the power of e by which each step of frequency makes it more probable. */
const FREQUENT = 0.25;
/** Issues that are less probable than this share of the best are not worth showing beside it, */
const NEAR_BEST = 0.03;
/** nor those that are less probable than this beside "none", if their text does not stand there whole. */
const WORTH = 0.05;
const MAX_POSSIBLE = 5;
/** A short text without a sign of failure, of which an issue has less than this share of the weight, is about something else. */
const MIN_SHARE = 0.25;
/** From this likeness on a short text is one of the issue's own phrases. */
const SAME_PHRASE = 0.75;

/** What kind of text it is. */
export interface TextShape {
  /** A line or two, or a question in somebody's own words: what stands in it is shown, whatever the odds; the rest has no evidence. */
  readonly short: boolean;
  /** Something in it looks like a failure. */
  readonly failing: boolean;
  readonly lineCount: number;
}

/**
 * Weighs what a log says as a whole. Suspects that are likely or certain stay what they are; those that are only possible
 * are taken from all issues, by their probability.
 */
export function weigh(
  suspects: readonly Suspect[],
  affinities: readonly Affinity[],
  { short, failing, lineCount }: TextShape,
): Suspect[] {
  const { byIssue, none } = probabilities(affinities, short);
  const gate = failing || lineCount <= QUESTION_LINES ? GATE : CALM_GATE;
  const gateOf = ({ complete, kind }: Suspect): number => (complete && kind === 'error' ? SEEN * gate : gate);
  const minShare = short && !failing ? MIN_SHARE : 0;
  const known = new Map(suspects.map((suspect) => [suspect.issue, suspect]));
  const best = Math.max(0, ...byIssue.values());
  const odds = oddsOf(best, none);
  const isWorthALook = (suspect: Suspect, probability: number, share: number): boolean =>
    odds >= gateOf(suspect) &&
    share >= minShare &&
    probability >= NEAR_BEST * best &&
    (suspect.whole || oddsOf(probability, none) >= WORTH);
  const weighed = suspects.filter(({ confidence }) => confidence !== 'possible');
  const possible: Suspect[] = [];
  for (const { issue, features, share, frequency, line } of affinities) {
    const suspect = known.get(issue) ?? bare(issue, short ? undefined : line);
    if (CONFIDENCE_RANK[suspect.confidence] > 0) continue;
    const probability = byIssue.get(issue) ?? 0;
    const affinity = probability * (suspect.whole ? STANDS_WHOLE : 1) * (short ? Math.exp(FREQUENT * frequency) : 1);
    const undoubted = CONFIDENCE_RANK[suspect.undoubted];
    if (undoubted > 0) possible.push({ ...suspect, affinity: FOREMOST * undoubted });
    else if (short && features.phrase >= SAME_PHRASE) weighed.push({ ...suspect, confidence: 'likely', affinity });
    else if (short && known.has(issue)) possible.push({ ...suspect, affinity });
    else if (isTelling(suspect) || isWorthALook(suspect, probability, share)) possible.push({ ...suspect, affinity });
  }
  possible.sort((a, b) => b.affinity - a.affinity || a.issue - b.issue);
  return [...weighed, ...possible.slice(0, MAX_POSSIBLE)];
}

function isTelling({ whole, kind, score }: Suspect): boolean {
  return whole && score >= (kind === 'error' ? TELLING.error : TELLING.other);
}

/** A suspect that no template speaks for. */
function bare(issue: number, line: Affinity['line']): Suspect {
  const evidence = line && wholeLine(line.candidate.read.line.text, line.candidate.number);
  return {
    issue,
    confidence: 'possible',
    score: 0,
    affinity: 0,
    kind: line?.candidate.kind ?? 'plain',
    evidence,
    lines: evidence ? [evidence.line] : [],
    values: {},
    whole: false,
    complete: false,
    undoubted: 'possible',
  };
}
