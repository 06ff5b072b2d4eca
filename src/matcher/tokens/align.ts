import type { TokenIndex, TokenSignature } from './token-index.ts';

/** How well a signature's words stand in a line. */
export interface Alignment {
  /** Position of the signature. */
  readonly signature: number;
  /** Share of the signature's weight that was found, in order: 0 to 1. */
  readonly coverage: number;
  /** Weight that was found, in nats. */
  readonly weight: number;
  /** How many words were found. */
  readonly count: number;
  /** Whether all words of the signature that tell failure from success stand in the line. */
  readonly decided: boolean;
}

/** Share of a signature's weight that a line must hold, in any order, before its words are aligned. */
const GOOD_PART = 0.35;
/** Alignments that are worth comparing: a line never gives more. */
const MAX_CANDIDATES = 12;
/** Longer lines are cut: the cost of an alignment is the product of both lengths. */
const MAX_TOKENS = 120;

/** Finds the signatures whose words stand in a line in order, best first; those under half coverage are left out. */
export function alignLine(tokens: readonly string[], index: TokenIndex): Alignment[] {
  const line = tokens.slice(0, MAX_TOKENS);
  const words = new Set(line);
  const candidates = sharedWeights(words, index)
    .filter(([at]) => index.signatures[at]?.numbers.every((number) => words.has(number)))
    .sort((a, b) => b[1] - a[1] || a[0] - b[0])
    .slice(0, MAX_CANDIDATES);
  return candidates
    .map(([at]) => align(line, words, at, index.signatures[at] as TokenSignature))
    .filter(({ coverage }) => coverage >= 0.5)
    .sort((a, b) => b.coverage * b.weight - a.coverage * a.weight || a.signature - b.signature);
}

/** A line's rarest words are looked up until they have led to so many signatures: in an index of any size a line costs about the same. */
const MAX_POSTINGS = 2_000;

/** What each signature shares with a line that was read; all zero between two lines. */
let shared = new Float64Array();

/** The signatures of which a line holds a good part, each with the weight of the words that they share. */
function sharedWeights(words: ReadonlySet<string>, { postings, signatures, weights }: TokenIndex): [number, number][] {
  if (shared.length < signatures.length) shared = new Float64Array(signatures.length);
  const met: number[] = [];
  const rarest = [...words]
    .flatMap((word) => postings.get(word) ?? [])
    .sort((a, b) => a.signatures.length - b.signatures.length);
  let read = 0;
  for (const posting of rarest) {
    if ((read += posting.signatures.length) > MAX_POSTINGS) break;
    for (const at of posting.signatures) {
      const before = shared[at] as number;
      if (before === 0) met.push(at);
      shared[at] = before + posting.weight;
    }
  }
  const good: [number, number][] = [];
  for (const at of met) {
    const weight = shared[at] as number;
    shared[at] = 0;
    if (weight >= GOOD_PART * (weights[at] as number)) good.push([at, weight]);
  }
  return good;
}

/** Two rows of weights and of counts, which take turns. */
const WEIGHTS = [new Float64Array(MAX_TOKENS + 1), new Float64Array(MAX_TOKENS + 1)] as const;
const COUNTS = [new Uint16Array(MAX_TOKENS + 1), new Uint16Array(MAX_TOKENS + 1)] as const;

/** Longest common subsequence by weight. */
function align(line: readonly string[], words: ReadonlySet<string>, at: number, signature: TokenSignature): Alignment {
  const width = line.length + 1;
  let [previous, current] = WEIGHTS;
  let [counts, currentCounts] = COUNTS;
  previous.fill(0, 0, width);
  counts.fill(0, 0, width);
  for (const [row, token] of signature.tokens.entries()) {
    const weight = signature.weights[row] ?? 0;
    for (let column = 1; column < width; column += 1) {
      const matched = line[column - 1] === token ? (previous[column - 1] as number) + weight : -1;
      const up = previous[column] as number;
      const left = current[column - 1] as number;
      if (matched >= up && matched >= left) {
        current[column] = matched;
        currentCounts[column] = (counts[column - 1] as number) + 1;
      } else if (up >= left) {
        current[column] = up;
        currentCounts[column] = counts[column] as number;
      } else {
        current[column] = left;
        currentCounts[column] = currentCounts[column - 1] as number;
      }
    }
    [previous, current] = [current, previous];
    [counts, currentCounts] = [currentCounts, counts];
  }
  const weight = previous[width - 1] as number;
  return {
    signature: at,
    coverage: signature.weight > 0 ? weight / signature.weight : 0,
    weight,
    count: counts[width - 1] as number,
    decided: signature.failures.every((word) => words.has(word)),
  };
}
