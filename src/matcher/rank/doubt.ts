import type { Sighting } from '../collect/sighting.ts';
import type { Steps } from '../read/steps.ts';
import type { Confidence } from '../types.ts';

/** Said on the same line, it means that the program goes on. */
const GOES_ON =
  /\b(?:retrying|will (?:be )?retr(?:y|ied)|trying again|falling back|fall back to|non-fatal|ignoring|\(ignored\)|continuing|proceeding|from cache)\b/i;

/**
 * The most that a text can prove, standing where it stands: nothing is certain of a warning, of what a program tries again, or of
 * what a step printed that passed. In a log of one line somebody asks about that line.
 */
export function mostProved({ kind, evidence }: Sighting, steps: Steps, lineCount: number): Confidence {
  if (lineCount <= 1) return 'certain';
  if (steps.passed(evidence.line)) return 'possible';
  const { text, start, end } = evidence;
  const mild = kind === 'warning' || kind === 'notice' || kind === 'debug';
  // A level or a word that the signature itself says is what it is about.
  const around = `${text.slice(0, start)}\n${text.slice(end)}`;
  return (mild && !LEVEL.test(text.slice(start, end))) || GOES_ON.test(around) ? 'likely' : 'certain';
}

/** Words by which a line presents itself as less than an error. */
const LEVEL = /\b(?:warn(?:ing)?|notice|debug|info|verbose)\b|⚠/i;
