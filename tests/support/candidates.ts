import type { KeyLine, LogProfile } from '../../src/matcher/affinity/profile.ts';
import type { CandidateLine } from '../../src/matcher/collect/candidate-lines.ts';
import { readLine } from '../../src/matcher/read/reading.ts';

/** A line that is read word by word: line 1 of a log, without a line after it, of the kind that its prefix says, unless told. */
export function candidate(text: string, rest: Partial<CandidateLine> = {}): CandidateLine {
  const read = readLine({ start: 0, end: text.length, text });
  return { number: 1, read, next: undefined, kind: read.kind, passed: false, ...rest };
}

/** All lines of a log, each with the one after it. */
export function candidates(...texts: readonly string[]): CandidateLine[] {
  const lines = texts.map((text, at) => candidate(text, { number: at + 1 }));
  return lines.map((line, at) => ({ ...line, next: lines[at + 1]?.read }));
}

/** A log whose key lines hold these words, each line with its weight; nothing else was read. */
export function saying(...lines: readonly (readonly [words: string, weight: number])[]): LogProfile {
  const key = lines.map(([text, weight]): KeyLine => ({ candidate: candidate(text), words: text.split(' '), weight }));
  const words = new Map<string, number>();
  for (const line of key) {
    for (const word of line.words) words.set(word, Math.max(line.weight, words.get(word) ?? 0));
  }
  return { lines: key, words, seen: new Set(words.keys()), failing: true };
}
