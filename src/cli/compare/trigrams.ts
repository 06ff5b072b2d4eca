import { parseTemplate } from '../../matcher/index.ts';
import { ranked, type EngineKind } from './engine.ts';

const LINES = 400;

/** For each line the share of a signature's trigrams that it holds; the best line and signature decide. */
export const trigrams: EngineKind = {
  name: 'trigram similarity',
  build: (sources) => {
    const signatures = sources.flatMap(({ id, signatures: own }) =>
      own.map(({ text }) => ({ id, grams: gramsOf(parseTemplate(text).literals.join(' ')) })),
    );
    const postings = new Map<string, number[]>();
    for (const [at, { grams }] of signatures.entries()) {
      for (const gram of grams) {
        const list = postings.get(gram);
        if (list) list.push(at);
        else postings.set(gram, [at]);
      }
    }
    return (text) => {
      const scores = new Map<string, number>();
      for (const line of text.split('\n').slice(-LINES)) {
        const common = new Map<number, number>();
        const grams = gramsOf(line.slice(0, 2_000));
        for (const gram of grams) for (const at of postings.get(gram) ?? []) common.set(at, (common.get(at) ?? 0) + 1);
        for (const [at, count] of common) {
          const signature = signatures[at];
          if (!signature) continue;
          const likeness = count / (signature.grams.size + 10);
          if (likeness > (scores.get(signature.id) ?? 0)) scores.set(signature.id, likeness);
        }
      }
      return ranked(scores);
    };
  },
};

function gramsOf(text: string): Set<string> {
  const plain = ` ${text.toLowerCase().replaceAll(/\s+/g, ' ')} `;
  const grams = new Set<string>();
  for (let at = 0; at + 3 <= plain.length; at += 1) grams.add(plain.slice(at, at + 3));
  return grams;
}
