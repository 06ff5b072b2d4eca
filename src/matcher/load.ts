import { codesOfIssue, type Codes } from './affinity/codes.ts';
import { buildToolWords, type ToolWords } from './affinity/tool-words.ts';
import { buildOpenings, type Openings } from './collect/cut-off.ts';
import { INDEX_VERSION, type IndexFile, type PackedIssue } from './compile.ts';
import { buildPhraseIndex, distinctTokens, STOP_WORDS, tellingOf, type PhraseIndex } from './phrases/phrase-index.ts';
import { inBothViews } from './error-marks.ts';
import { unpackWords } from './packed-words.ts';
import { anchorsEach, anchorsOf, wordAnchor, type Anchor } from './scan/anchors.ts';
import { STEP_MARKS, type StepMark } from './read/steps.ts';
import { ERROR_WORDS } from './scan/error-words.ts';
import { GramTable } from './scan/gram-table.ts';
import { Rarity } from './scan/rarity.ts';
import { toSignature, type Signature } from './signature.ts';
import { parseTemplate } from './template.ts';
import { Spelling } from './tokens/spelling.ts';
import { buildTokenIndex, type TokenIndex } from './tokens/token-index.ts';

/** One signature of the index; `requires` and `excludes` are positions in `MatchIndex.contexts`. */
export interface IndexedSignature extends Signature {
  readonly issue: number;
  readonly strong: boolean;
  readonly requires: readonly number[];
  readonly excludes: readonly number[];
}

export interface IndexedIssue {
  readonly id: string;
  readonly tool: string;
  readonly toolName: string;
  /** Words of its name, its title, its summary, its signatures and each of its phrases, each once. */
  readonly name: readonly string[];
  readonly title: readonly string[];
  /** The exit and status codes that its texts name. */
  readonly codes: Codes;
  readonly summary: readonly string[];
  readonly signatures: readonly string[];
  readonly phrases: readonly ReadonlySet<string>[];
  /** How often people meet it: 0 seldom to 3 very often. */
  readonly frequency: number;
  /** Positions in `MatchIndex.issues`. */
  readonly consequenceOf: readonly number[];
  /** Any error that stands above its text is its cause. */
  readonly envelope: boolean;
  /** Positions of the issues that it is easily confused with, whichever page says so. */
  readonly confusedWith: readonly number[];
}

/** What an anchor that was met stands for. */
export type AnchorTarget =
  | { readonly kind: 'signature'; readonly at: number; readonly text: string }
  | { readonly kind: 'context'; readonly at: number; readonly text: string }
  | { readonly kind: 'error-word' }
  | { readonly kind: 'step-mark'; readonly mark: StepMark };

/** An index made ready for diagnosing. Build it once; it is never changed. */
export interface MatchIndex {
  readonly issues: readonly IndexedIssue[];
  readonly signatures: readonly IndexedSignature[];
  /** Literal texts that some signature requires or excludes. */
  readonly contexts: readonly Signature[];
  readonly targets: readonly AnchorTarget[];
  readonly table: GramTable;
  readonly openings: Openings;
  readonly tokens: TokenIndex;
  readonly phrases: PhraseIndex;
  readonly toolWords: ToolWords;
  readonly spelling: Spelling;
}

/**
 * Makes an index file ready.
 * @throws {Error} if the file is of another version: the page and its index then come from different builds.
 */
export function loadIndex(file: IndexFile): MatchIndex {
  if (file.version !== INDEX_VERSION) {
    throw new Error(`index version ${String(file.version)}, expected ${String(INDEX_VERSION)}: reload the page`);
  }
  const words = unpackWords(file.words);
  const packed = file.tools
    .flatMap((tool) => tool.issues.map((issue) => ({ tool, issue })))
    .map(({ tool, issue }, at) => unpack(tool, issue, words[at] ?? []));
  const contextTexts = new Map<string, number>();
  const contextAt = (text: string): number => {
    const known = contextTexts.get(text);
    if (known !== undefined) return known;
    contextTexts.set(text, contextTexts.size);
    return contextTexts.size - 1;
  };
  const signatures = packed.flatMap(({ texts }, at) => {
    const all = new Set(texts.map(([text]) => text));
    return texts.flatMap(([text, strong, requires = [], excludes = []]) =>
      inBothViews(text, all).map((seen) => ({
        ...toSignature(parseTemplate(seen)),
        issue: at,
        strong: strong === 1,
        requires: requires.map(contextAt),
        excludes: excludes.map(contextAt),
      })),
    );
  });
  const contexts = [...contextTexts.keys()].map((text) => toSignature({ source: text, literals: [text], holes: [] }));
  const tokens = buildTokenIndex(signatures);
  const signatureWords = signatures.map(({ issue }, at) => ({
    issue,
    words: tellingOf(tokens.signatures[at]?.tokens ?? []),
  }));
  const wordsOfIssue = packed.map(() => new Set<string>());
  for (const { issue, words: own } of signatureWords) for (const word of own) wordsOfIssue[issue]?.add(word);

  const confusedWith = unpackConfusable(file.confusedWith);
  const position = new Map(packed.map(({ id }, at) => [id, at]));
  const issues = packed.map(
    ({ id, tool, name, title, texts, summary, phrases, frequency, consequenceOf, envelope }, at) => ({
      id,
      tool: tool.id,
      toolName: tool.name,
      name: distinctTokens(name),
      title: distinctTokens(title),
      codes: codesOfIssue(
        [title, ...phrases.map((phrase) => phrase.join(' '))],
        texts.map(([text]) => text),
      ),
      summary,
      signatures: [...(wordsOfIssue[at] ?? [])],
      phrases: phrases.map((phrase) => new Set(phrase)),
      frequency,
      consequenceOf: consequenceOf.flatMap((other) => position.get(other) ?? []),
      envelope,
      confusedWith: confusedWith[at] ?? [],
    }),
  );
  const phrases = buildPhraseIndex(issues, signatureWords);
  return {
    issues,
    signatures,
    contexts,
    ...buildScan(signatures, contexts),
    openings: buildOpenings(signatures),
    tokens,
    phrases,
    toolWords: buildToolWords(issues, signatureWords),
    spelling: new Spelling(vocabularyOf(tokens, phrases)),
  };
}

function unpack(tool: IndexFile['tools'][number], issue: PackedIssue, words: readonly (readonly string[])[]) {
  const [name, title, texts, frequency, consequenceOf = [], envelope = false] = issue;
  const [summary = [], ...phrases] = words;
  return { id: `${tool.id}/${name}`, tool, name, title, texts, summary, phrases, frequency, consequenceOf, envelope };
}

/** By issue, the positions of those that it is confused with, ascending. */
function unpackConfusable(further: IndexFile['confusedWith']): number[][] {
  const positions: number[][] = further.map(() => []);
  for (const [at, steps] of further.entries()) {
    for (const step of steps) {
      positions[at]?.push(at + step);
      positions[at + step]?.push(at);
    }
  }
  return positions;
}

/** All words that are known, with the number of issues or signatures that have them. */
function vocabularyOf(tokens: TokenIndex, { postings }: PhraseIndex): Map<string, number> {
  const known = new Map([...STOP_WORDS].map((word) => [word, 0]));
  for (const [word, { length }] of postings) known.set(word, length);
  for (const { tokens: words } of tokens.signatures) {
    for (const word of words) if (!known.has(word)) known.set(word, 1);
  }
  return known;
}

function buildScan(
  signatures: readonly Signature[],
  contexts: readonly Signature[],
): Pick<MatchIndex, 'targets' | 'table'> {
  const rarity = new Rarity([...signatures, ...contexts].map(({ template }) => template));
  const anchors: Anchor[] = [];
  const targets: AnchorTarget[] = [];
  const most = anchorsEach(signatures.length + contexts.length);
  const add = (kind: 'signature' | 'context', list: readonly Signature[]): void => {
    for (const [at, { template }] of list.entries()) {
      for (const anchor of anchorsOf(template, rarity, most)) {
        anchors.push(anchor);
        targets.push({ kind, at, text: anchor.text });
      }
    }
  };
  add('signature', signatures);
  add('context', contexts);
  for (const word of ERROR_WORDS) {
    anchors.push(wordAnchor(word, rarity));
    targets.push({ kind: 'error-word' });
  }
  for (const { text, mark } of STEP_MARKS) {
    anchors.push(wordAnchor(text, rarity));
    targets.push({ kind: 'step-mark', mark });
  }
  return { targets, table: new GramTable(anchors) };
}
