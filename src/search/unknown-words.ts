import type { Hit } from './index-client.ts';

/** Letters at the end of a word in which its forms may differ: `signing`, `signed`. */
const ENDING = 3;

/**
 * Words of a search that none of the pages found really has. The index answers a word that it does not know with the nearest beginning that it
 * knows, in the end a single letter: pages found so must not pass for an answer.
 */
export function unknownWords(term: string, hits: readonly Hit[]): string[] {
  const texts = hits.map((hit) => `${hit.title} ${hit.text}`.toLowerCase());
  return (term.match(/[\p{L}\p{N}_]+/gu) ?? []).filter((word) => {
    const stem = word.toLowerCase().slice(0, Math.max(ENDING, word.length - ENDING));
    return word.length >= ENDING && !texts.some((text) => text.includes(stem));
  });
}
