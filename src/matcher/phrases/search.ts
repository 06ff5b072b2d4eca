import { phraseTokens, type PhraseIndex } from './phrase-index.ts';

/** An issue that a phrase may mean. */
export interface PhraseHit {
  readonly issue: number;
  readonly score: number;
  /** Share of the phrase's weight that the issue's words cover: 0 to 1. */
  readonly coverage: number;
  /** How many words of the phrase the issue has, and their weight together: 1 is a word that only one issue has. */
  readonly words: number;
  readonly weight: number;
  /** Whether one of the issue's own phrases is met (nearly) whole. */
  readonly whole: boolean;
}

/** Saturation of repeated words (k1 of BM25). */
const K1 = 1.2;
/** Two phrases are the same where this share of both their words is common (Jaccard). */
const SAME = 0.75;

/** Ranks issues for a phrase, best first. */
export function searchPhrase(text: string, index: PhraseIndex): PhraseHit[] {
  const tokens = [...new Set(phraseTokens(text))];
  const scores = new Map<number, { score: number; covered: number; words: number }>();
  let weight = 0;
  for (const token of tokens) {
    const idf = index.idf(token);
    weight += idf;
    for (const { issue, frequency } of index.postings.get(token) ?? []) {
      const known = scores.get(issue) ?? { score: 0, covered: 0, words: 0 };
      known.score += (idf * frequency * (K1 + 1)) / (frequency + K1);
      known.covered += idf;
      known.words += 1;
      scores.set(issue, known);
    }
  }
  const query = new Set(tokens);
  return [...scores]
    .map(([issue, { score, covered, words }]) => ({
      issue,
      score,
      words,
      weight: covered / index.rarest,
      coverage: weight > 0 ? covered / weight : 0,
      whole: (index.phrases[issue] ?? []).some((phrase) => jaccard(query, phrase) >= SAME),
    }))
    .sort(
      (a, b) => Number(b.whole) - Number(a.whole) || b.score * b.coverage - a.score * a.coverage || a.issue - b.issue,
    );
}

function jaccard(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  let common = 0;
  for (const token of a) if (b.has(token)) common += 1;
  const union = a.size + b.size - common;
  return union === 0 ? 0 : common / union;
}
