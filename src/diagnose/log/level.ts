import { readPrefix } from '../../matcher/read/prefix.ts';
import { withoutControls } from '../display-text.ts';
import { eachLineWith } from './lines-with.ts';

/** How grave a line is. */
export type Level = 'error' | 'warning';

/** Units of a line that are looked at. */
const HEAD = 400;

/** What a line must hold to be looked at: a cheap sieve before the close look. */
const HINT =
  /err(?:or|!)|fatal|panic|fail|warn|severe|critical|exception|traceback|deprecat|exit(?:ed with)?(?: code| status)|[❌✖✘✗⨯✕⛔🛑⚠]/giu;

const ERROR = [
  /\b(?:error|fatal|panic|exception)(?:\[[\w.-]{1,20}\]|\([\w.-]{1,20}\))?:/i,
  /\b[A-Z]\w*(?:Error|Exception)\b(?=[:(\s]|$)/,
  /\b(?:FAIL|FAILED|FATAL|ERROR|PANIC)\b/,
  /^Traceback \(/,
  /\bexit(?:ed with)?(?: code| status):? [1-9]/i,
  /\b(?:failed to|failed with|has failed|build failed|command failed|could not)\b/i,
];
const WARNING =
  /\bwarn(?:ing)?(?:\[[\w.-]{1,20}\])?:|\bWARN(?:ING)?\b|\bis deprecated\b|\bdeprecat(?:ed|ion)(?: warning)?:/i;
const REASSURING =
  /\b(?:0 err(?:or|ors)?|no errors?|0 fail(?:ed|ures?)|without errors?)\b|\b(?:errors?|failed|failures): ?0\b/i;

/** The level of one line; undefined for one that reports nothing grave. Its prefix counts first, then its words. */
export function levelOf(text: string): Level | undefined {
  const line = withoutControls(text.slice(0, HEAD));
  const { end, kind } = readPrefix(line);
  if (kind === 'error' || kind === 'warning') return kind;
  const message = line.slice(end);
  if (kind === 'debug' || REASSURING.test(message)) return undefined;
  if (ERROR.some((pattern) => pattern.test(message))) return 'error';
  return WARNING.test(message) ? 'warning' : undefined;
}

/**
 * Finds the grave lines of a text.
 * @param first number of its first line
 * @param onLevel told the number and the level of each, in order
 */
export function eachLevel(text: string, first: number, onLevel: (line: number, level: Level) => void): void {
  eachLineWith(text, HINT, first, (line, start, end) => {
    const level = levelOf(text.slice(start, end));
    if (level) onLevel(line, level);
  });
}
