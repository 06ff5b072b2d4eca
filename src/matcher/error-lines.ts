import type { CandidateLine } from './collect/candidate-lines.ts';
import { failureScore } from './read/failure.ts';
import type { LogLine } from './types.ts';

const MAX_LINES = 8;
const MAX_TEXT = 2_000;

/** The candidate lines that look most like the failure, in the order of the log. */
export function errorLines(candidates: readonly CandidateLine[]): LogLine[] {
  return candidates
    .map((candidate, at) => ({ candidate, at, score: failureScore(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MAX_LINES)
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => ({ line: candidate.number, text: candidate.read.line.text.slice(0, MAX_TEXT) }));
}
