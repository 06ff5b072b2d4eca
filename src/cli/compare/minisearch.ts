import MiniSearch from 'minisearch';
import type { EngineKind } from './engine.ts';

/** Words that are asked for at most, from the end of a log: each has a list of results of its own, and a megabyte of them does not fit into memory. */
const WORDS = 1_000;

/**
 * MiniSearch with its own settings (BM25+), over everything that an issue says of itself; signatures and titles count double. It is asked for the
 * last different words of a log.
 */
export const miniSearch: EngineKind = {
  name: 'MiniSearch (BM25+)',
  build: (sources) => {
    const search = new MiniSearch({
      fields: ['title', 'signatures', 'phrases', 'summary', 'tool'],
      searchOptions: { boost: { title: 2, signatures: 2 } },
    });
    search.addAll(
      sources.map(({ id, title, signatures, phrases, summary, toolName }) => ({
        id,
        title,
        signatures: signatures.map((signature) => signature.text).join('\n'),
        phrases: phrases.join('\n'),
        summary,
        tool: toolName,
      })),
    );
    return (text) => search.search(lastWords(text)).map(({ id }) => String(id));
  },
};

function lastWords(text: string): string {
  const words = new Set(text.split(/[\s\p{P}]+/u).reverse());
  return [...words].slice(0, WORDS).reverse().join(' ');
}
