import type { MatchIndex } from '../load.ts';
import { tokenise } from '../tokens/tokenise.ts';
import type { SightingTable } from './sighting.ts';

/** A line with mistyped words: its words as they stand there, and as they are meant. */
export interface CorrectedLine {
  readonly typed: readonly string[];
  readonly meant: readonly string[];
}

/**
 * Adds to `contexts` those that a sighted signature asks for or that exclude it, and that stand in the log but for a mistyped word. A text of
 * one word is too little: so many others are one letter away.
 */
export function addMistypedContexts(
  lines: readonly CorrectedLine[],
  { signatures, contexts: texts }: MatchIndex,
  sightings: SightingTable,
  contexts: Set<number>,
): void {
  if (lines.length === 0) return;
  const putRight = new Set(lines.flatMap(({ typed, meant }) => meant.filter((word, at) => word !== typed[at])));
  for (const at of new Set([...sightings.bySignature.keys()].flatMap((of) => contextsOf(signatures[of])))) {
    if (contexts.has(at)) continue;
    const words = tokenise(texts[at]?.template.source ?? '');
    if (words.length < 2 || !words.some((word) => putRight.has(word))) continue;
    if (lines.some((line) => isMistyped(words, line))) contexts.add(at);
  }
}

const contextsOf = (signature: MatchIndex['signatures'][number] | undefined): readonly number[] =>
  signature ? [...signature.requires, ...signature.excludes] : [];

/** Whether a line means these words, one after the other, and one of them was put right. */
function isMistyped(words: readonly string[], { typed, meant }: CorrectedLine): boolean {
  const standsAt = (start: number): boolean => words.every((word, at) => meant[start + at] === word);
  return meant.some((_, start) => standsAt(start) && words.some((word, at) => typed[start + at] !== word));
}
