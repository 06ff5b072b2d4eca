import type { CandidateLine } from '../collect/candidate-lines.ts';
import { phraseTokens } from '../phrases/phrase-index.ts';
import { failureScore } from '../read/failure.ts';
import type { Spelling } from '../tokens/spelling.ts';

/** A line that speaks of the failure. */
export interface KeyLine {
  readonly candidate: CandidateLine;
  /** Its words, each once. */
  readonly words: readonly string[];
  /** How much it looks like a failure: 0 to 1. */
  readonly weight: number;
}

/** What a log says, in words. */
export interface LogProfile {
  readonly lines: readonly KeyLine[];
  /** Words of the key lines, each with the weight of the weightiest line that holds it. */
  readonly words: ReadonlyMap<string, number>;
  /** Words of all lines that were read, for the names of tools. */
  readonly seen: ReadonlySet<string>;
  /** Whether any line looks like a failure. */
  readonly failing: boolean;
}

const MAX_LINES = 12;
const MAX_WORDS = 60;
/** From this score on a line surely speaks of a failure. */
const SURE = 3;
/** What a line without a sign of failure weighs in a text that is short, and at the end of a log that has no other. */
const PLAIN = 0.5;
const LAST_LINES = 6;

/** Takes from the candidate lines of a log those that speak of the failure. In a short text every line may. */
export function profileOf(candidates: readonly CandidateLine[], short: boolean, spelling: Spelling): LogProfile {
  const wordsOf = ({ read }: CandidateLine): string[] => [
    ...new Set(phraseTokens(read.clean.slice(read.message)).map((word) => spelling.correct(word))),
  ];
  const heard = candidates.filter(({ kind }) => short || kind !== 'echo');
  const scored = heard.map((candidate) => ({ candidate, weight: Math.min(1, failureScore(candidate) / SURE) }));
  let key = scored
    .map(({ candidate, weight }) => ({ candidate, weight: short ? Math.max(weight, PLAIN) : weight }))
    .filter(({ weight }) => weight > 0)
    .sort((a, b) => b.weight - a.weight || a.candidate.number - b.candidate.number)
    .slice(0, MAX_LINES);
  if (key.length === 0) key = scored.slice(-LAST_LINES).map(({ candidate }) => ({ candidate, weight: PLAIN }));
  const lines = key.map((line) => ({ ...line, words: wordsOf(line.candidate).slice(0, MAX_WORDS) }));
  const words = new Map<string, number>();
  for (const { words: own, weight } of lines) {
    for (const word of own) words.set(word, Math.max(words.get(word) ?? 0, weight));
  }
  return { lines, words, seen: new Set(candidates.flatMap(wordsOf)), failing: scored.some(({ weight }) => weight > 0) };
}
