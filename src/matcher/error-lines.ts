import type { CandidateLine } from './collect/candidate-lines.ts';
import type { LogLine } from './types.ts';

const MAX_LINES = 8;
const MAX_TEXT = 2_000;

/** The candidate lines that look most like the failure, in the order of the log. */
export function errorLines(candidates: readonly CandidateLine[]): LogLine[] {
  return candidates
    .map((candidate, at) => ({ candidate, at, score: scoreOf(candidate) }))
    .filter(({ score }) => score > 0)
    .sort((a, b) => b.score - a.score || a.at - b.at)
    .slice(0, MAX_LINES)
    .sort((a, b) => a.at - b.at)
    .map(({ candidate }) => ({ line: candidate.number, text: candidate.read.line.text.slice(0, MAX_TEXT) }));
}

const STRONG =
  /\b(?:error|fatal|panic|denied|unauthorized|forbidden|refused|rejected|exception|invalid|not found|no such|unable|cannot|could not|failed|failure|mismatch|conflict|unsupported|not allowed|expired|timed out)\b/gi;
const GENERIC =
  /process completed with exit code|exit(?:ed with)?(?: code| status)|the operation was canceled|^\s*at\s/i;
const REASSURING = /\b(?:0 errors?|no errors?|0 failed|without errors?|if .{0,40} fails)\b/i;

function scoreOf({ read, kind }: CandidateLine): number {
  if (kind === 'echo' || kind === 'debug') return 0;
  const message = read.clean.slice(read.message);
  if (message.trim() === '' || REASSURING.test(message)) return 0;
  const words = new Set((read.clean.match(STRONG) ?? []).map((word) => word.toLowerCase())).size;
  const level = kind === 'error' ? 3 : 0;
  const score = Math.min(words, 3) + level - (kind === 'warning' ? 1 : 0);
  return GENERIC.test(message) ? score * 0.3 : score;
}
