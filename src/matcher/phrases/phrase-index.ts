import { stem, tokenise } from '../tokens/tokenise.ts';

/** What is indexed of an issue: its words. */
export interface PhraseDocument {
  readonly title: readonly string[];
  readonly summary: readonly string[];
  readonly toolName: string;
  readonly phrases: readonly ReadonlySet<string>[];
}

/** The words of one signature, and whose it is. */
export interface SignatureWords {
  readonly issue: number;
  readonly words: readonly string[];
}

/** A posting: an issue (position) and the word's weighted frequency in it. */
interface Posting {
  readonly issue: number;
  readonly frequency: number;
}

/** Words of titles, phrases, summaries, signatures and tool names, for BM25F. */
export interface PhraseIndex {
  readonly postings: ReadonlyMap<string, readonly Posting[]>;
  /** How much a word says: its IDF beside that of a word that only one issue has, 0 to a little over 1. */
  readonly weight: (token: string) => number;
}

/** How much a word in each field counts, and how strongly the field's length is evened out (b of BM25). */
const FIELDS = {
  phrases: { weight: 2.2, b: 0.3 },
  title: { weight: 2, b: 0.5 },
  signatures: { weight: 1.2, b: 0.5 },
  tool: { weight: 1.2, b: 0 },
  summary: { weight: 0.8, b: 0.6 },
} as const;

type FieldName = keyof typeof FIELDS;

/** Words that people use around any problem, stemmed. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  'a an the of in on at to for from by with and or but if is are was were be been it its this that my our your i we you they he when while after before as so do does did not no get gets got has have had can will would should there then than out up us me all any some what why how which who into just only also still hello hi please thanks all fine work works working help problem issue'
    .split(' ')
    .map(stem),
);

/** Those words of a text that say something in a search: no stop words, no single letters. */
export const tellingOf = (tokens: readonly string[]): string[] =>
  tokens.filter((token) => token.length > 1 && !STOP_WORDS.has(token));

/** Words of a text as the phrase search sees them. */
export const phraseTokens = (text: string): string[] => tellingOf(tokenise(text));

/** The same, each word once. */
export const distinctTokens = (text: string): string[] => [...new Set(phraseTokens(text))];

/** Inverse document frequency of BM25, in nats: of a word that `count` of `total` texts hold. */
export const idf = (count: number, total: number): number => Math.log(1 + (total - count + 0.5) / (count + 0.5));

/** Saturation of repeated words (k1 of BM25). */
const K1 = 1.2;

/** What a word of this weight adds to the score of a text that holds it with this weighted frequency. */
export const gain = (weight: number, frequency: number): number => (weight * frequency * (K1 + 1)) / (frequency + K1);

/** Indexes issues for BM25F (Robertson, Zaragoza, Taylor 2004): fields are weighted before saturation, not after. */
export function buildPhraseIndex(
  issues: readonly PhraseDocument[],
  signatures: readonly SignatureWords[],
): PhraseIndex {
  const tokens: Record<FieldName, string[]>[] = issues.map((issue) => ({
    phrases: issue.phrases.flatMap((phrase) => [...phrase]),
    title: [...issue.title],
    signatures: [],
    tool: phraseTokens(issue.toolName),
    summary: [...issue.summary],
  }));
  for (const { issue, words } of signatures) tokens[issue]?.signatures.push(...words);
  const names = Object.keys(FIELDS) as FieldName[];
  const mean = Object.fromEntries(
    names.map((name) => [
      name,
      tokens.reduce((sum, fields) => sum + fields[name].length, 0) / Math.max(1, tokens.length),
    ]),
  ) as Record<FieldName, number>;

  const postings = new Map<string, Posting[]>();
  for (const [issue, fields] of tokens.entries()) {
    const frequencies = new Map<string, number>();
    for (const name of names) {
      const { weight, b } = FIELDS[name];
      const length = 1 - b + (b * fields[name].length) / Math.max(1, mean[name]);
      for (const token of fields[name]) frequencies.set(token, (frequencies.get(token) ?? 0) + weight / length);
    }
    for (const [token, frequency] of frequencies) {
      const list = postings.get(token);
      if (list) list.push({ issue, frequency });
      else postings.set(token, [{ issue, frequency }]);
    }
  }
  const total = issues.length;
  // By the number of issues that hold a word: words are weighed by the thousand, and a logarithm takes longer than looking it up.
  const weights = Array.from({ length: total + 1 }, (_, count) => idf(count, total) / idf(1, total));
  return { postings, weight: (token) => weights[postings.get(token)?.length ?? 0] ?? 0 };
}
