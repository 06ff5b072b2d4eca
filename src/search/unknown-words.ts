import type { Hit } from './index-client.ts';

/** Letters at the end of a long word in which its forms may differ: `signing`, `signed`. */
const ENDING = 3;
/** Letters at its beginning that tell one word from another; a short word may still differ in its last one: `deny`, `denied`. */
const BEGINNING = 4;
/** Shorter words are not judged. */
const SHORTEST = 3;

/**
 * Words of a search that none of the pages found really has. The index answers a word that it does not know with the nearest beginning that it
 * knows, in the end a single letter: pages found so must not pass for an answer.
 */
export function unknownWords(term: string, hits: readonly Hit[]): string[] {
  const texts = hits.map((hit) => `${hit.title} ${hit.text}`.toLowerCase());
  return (term.match(/[\p{L}\p{N}_]+/gu) ?? []).filter(
    (word) => word.length >= SHORTEST && !texts.some((text) => text.includes(stemOf(word))),
  );
}

function stemOf(word: string): string {
  return word.toLowerCase().slice(0, Math.max(word.length - ENDING, Math.min(BEGINNING, word.length - 1), SHORTEST));
}
