import MiniSearch from 'minisearch';
import type { EngineKind } from './engine.ts';

/** MiniSearch with its own settings (BM25+), over everything that an issue says of itself; signatures and titles count double. */
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
    return (text) => search.search(text).map(({ id }) => String(id));
  },
};
