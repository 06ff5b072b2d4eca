import type { LineKind } from './prefix.ts';
import type { ReadLine } from './reading.ts';

const WORDS =
  /\b(?:\w{0,40}error|fatal|panic|denied|unauthorized|forbidden|refused|rejected|\w{0,40}exception|invalid|bad|incorrect|not found|no such|no \w+(?: \w+){0,4} found|is not|illegal|giving up|unable|cannot|can't|could(?: not|n't)|do(?:es)?(?: not|n't)|did(?: not|n't)|failed|failure|mismatch|conflict|unsupported|unexpected|unknown|unrecognized|missing|is required|must(?: be| not)|not allowed|already exists|expired|aborted|killed|too (?:large|long|many)|timed out|(?:status|http)\D{0,12}[45]\d\d)\b/gi;
/** Lines that say that something failed, but not what. */
const GENERIC =
  /process completed with exit code|exit(?:ed with)?(?: code| status)|the operation was canceled|^\s*at\s/i;
const REASSURING = /\b(?:0 errors?|no errors?|0 failed|without errors?|if .{0,40} fails)\b/i;

/** How much a line looks like the one that says what failed: 0 for not at all, to 6. */
export function failureScore({ read, kind, passed }: LineInPlace): number {
  if (kind === 'echo' || kind === 'debug') return 0;
  const message = read.clean.slice(read.message);
  if (message.trim() === '' || REASSURING.test(message)) return 0;
  const words = new Set((read.clean.match(WORDS) ?? []).map((word) => word.toLowerCase())).size;
  const level = kind === 'error' ? 3 : 0;
  const score = Math.min(words, 3) + level - (kind === 'warning' ? 1 : 0);
  return score * (GENERIC.test(message) ? 0.3 : 1) * (passed ? 0.3 : 1);
}

/** A line and where it stands. */
interface LineInPlace {
  readonly read: ReadLine;
  readonly kind: LineKind;
  /** Whether its step passed. */
  readonly passed: boolean;
}
