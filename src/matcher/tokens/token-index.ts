import type { Signature } from '../signature.ts';
import { stem, tokenise } from './tokenise.ts';

/** The words of one signature, in order, with how much each says. */
export interface TokenSignature {
  readonly tokens: readonly string[];
  readonly weights: readonly number[];
  /** Those of the words that are numbers: a line with other numbers says something else. */
  readonly numbers: readonly string[];
  /** Those that tell failure from success: without them a line that is nearly the same may say the opposite. */
  readonly failures: readonly string[];
  /** Sum of the weights, in nats. */
  readonly weight: number;
}

/** Words of all signatures, to find those that share words with a line. */
export interface TokenIndex {
  readonly signatures: readonly TokenSignature[];
  /** The weight of each signature, in nats. */
  readonly weights: Float64Array;
  /** By word. Words that are in too many signatures are left out. */
  readonly postings: ReadonlyMap<string, Posting>;
}

/** The signatures (positions) that hold a word, and its inverse document frequency among signatures, in nats. */
export interface Posting {
  readonly weight: number;
  readonly signatures: readonly number[];
}

/** A word in more than this share of signatures does not lead to candidates. */
const COMMON = 0.08;

const FAILURES = new Set(
  'failed failure fails error fatal denied refused rejected invalid missing cannot unable no not unexpected mismatch forbidden unauthorized'
    .split(' ')
    .map(stem),
);

/** Whether a word is a number. */
function isNumber(token: string): boolean {
  return /^\d+$/.test(token);
}

/** Indexes the words of signatures. Weights are IDF, ln(1 + N / n), after Spärck Jones (1972). */
export function buildTokenIndex(signatures: readonly Signature[]): TokenIndex {
  const tokenised = signatures.map(({ template }) => template.literals.flatMap(tokenise));
  const holders = new Map<string, number[]>();
  for (const [at, tokens] of tokenised.entries()) {
    for (const token of new Set(tokens)) {
      const list = holders.get(token);
      if (list) list.push(at);
      else holders.set(token, [at]);
    }
  }
  const total = Math.max(signatures.length, 200);
  const most = Math.max(COMMON * total, 5);
  const idf = new Map([...holders].map(([token, { length }]) => [token, Math.log(1 + total / length)]));
  const weightOf = (token: string): number => idf.get(token) ?? 0;
  const postings = new Map<string, Posting>();
  for (const [token, list] of holders) {
    if (list.length <= most) postings.set(token, { weight: weightOf(token), signatures: list });
  }
  const indexed = tokenised.map((tokens) => {
    const weights = tokens.map(weightOf);
    return {
      tokens,
      weights,
      numbers: tokens.filter(isNumber),
      failures: tokens.filter((token) => FAILURES.has(token)),
      weight: weights.reduce((sum, weight) => sum + weight, 0),
    };
  });
  return { signatures: indexed, weights: Float64Array.from(indexed, ({ weight }) => weight), postings };
}
