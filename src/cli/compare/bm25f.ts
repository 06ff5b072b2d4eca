import { compileIndex, loadIndex } from '../../matcher/index.ts';
import { distinctTokens, gain } from '../../matcher/phrases/phrase-index.ts';
import { ranked, type EngineKind } from './engine.ts';

/** BM25F (Robertson, Zaragoza and Taylor 2004) over the fields of the matcher's own index, the whole text as the question. */
export const bm25f: EngineKind = {
  name: 'BM25F',
  build: (sources) => {
    const { phrases, issues } = loadIndex(compileIndex([...sources]));
    return (text) => {
      const scores = new Map<string, number>();
      for (const word of distinctTokens(text)) {
        for (const { issue, frequency } of phrases.postings.get(word) ?? []) {
          const id = issues[issue]?.id ?? '';
          scores.set(id, (scores.get(id) ?? 0) + gain(phrases.weight(word), frequency));
        }
      }
      return ranked(scores);
    };
  },
};
