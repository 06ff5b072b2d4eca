import { idf, phraseTokens, type PhraseDocument, type SignatureWords } from '../phrases/phrase-index.ts';

/** Which words speak of which tool. */
export interface ToolWords {
  /** By word: how many texts of each tool (position in `names`) hold it. */
  readonly postings: ReadonlyMap<string, ReadonlyMap<number, number>>;
  /** Words of each tool's id: a log that holds all of them names the tool. */
  readonly names: readonly (readonly string[])[];
  /** The tool of each issue. */
  readonly toolOf: readonly number[];
}

/** How near a log is to the tools. */
export interface ToolEvidence {
  /** By tool: what the words of the log say for it, in nats. */
  readonly weights: Float64Array;
  readonly most: number;
  /** By tool: whether the log names it. */
  readonly named: readonly boolean[];
}

/** A tool's own name counts as much as so many texts that hold it. */
const NAME = 5;
/** Saturation of repeated words, as k1 of BM25. */
const K1 = 2;

/** Gathers the words of each tool's issues. */
export function buildToolWords(
  issues: readonly (PhraseDocument & { readonly tool: string })[],
  signatures: readonly SignatureWords[],
): ToolWords {
  const ids = [...new Set(issues.map(({ tool }) => tool))];
  const position = new Map(ids.map((id, at) => [id, at]));
  const toolOf = issues.map(({ tool }) => position.get(tool) ?? 0);
  const postings = new Map<string, Map<number, number>>();
  const add = (words: readonly string[], tool: number, count: number): void => {
    for (const word of new Set(words)) {
      const tools = postings.get(word) ?? new Map<number, number>();
      tools.set(tool, (tools.get(tool) ?? 0) + count);
      postings.set(word, tools);
    }
  };
  for (const [at, { title, summary, phrases }] of issues.entries()) {
    add([...title, ...summary, ...phrases.flatMap((phrase) => [...phrase])], toolOf[at] ?? 0, 1);
  }
  for (const { issue, words } of signatures) add(words, toolOf[issue] ?? 0, 1);
  for (const [at, id] of ids.entries())
    add(phraseTokens(`${id} ${issues.find(({ tool }) => tool === id)?.toolName ?? ''}`), at, NAME);
  return { postings, names: ids.map(phraseTokens), toolOf };
}

/** Weighs the words of a log for each tool: rare words more, words that many of the tool's texts hold more. */
export function weighTools(seen: ReadonlySet<string>, { postings, names }: ToolWords): ToolEvidence {
  const weights = new Float64Array(names.length);
  for (const word of seen) {
    const tools = postings.get(word);
    if (!tools) continue;
    const rarity = idf(tools.size, names.length);
    for (const [tool, count] of tools) weights[tool] = (weights[tool] ?? 0) + (rarity * count) / (count + K1);
  }
  const named = names.map((words) => words.length > 0 && words.every((word) => seen.has(word)));
  return { weights, most: weights.reduce((most, weight) => Math.max(most, weight), 1), named };
}
