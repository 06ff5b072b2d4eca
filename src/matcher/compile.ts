import { packWords, type PackedWords } from './packed-words.ts';
import { distinctTokens } from './phrases/phrase-index.ts';
import { parseTemplate } from './template.ts';
import type { IssueSource, SignatureSource } from './types.ts';

/** Version of the layout below; a reader refuses another one. */
export const INDEX_VERSION = 6;

/** `[text, strong?, requires, excludes]`; the trailing parts are left out where they are empty. */
export type PackedSignature = readonly [
  text: string,
  strong: 0 | 1,
  requires?: readonly string[],
  excludes?: readonly string[],
];

/**
 * One issue as it travels: without keys, since there are thousands. `name` is its id without the tool; `frequency` is that of `IssueSource`;
 * `consequenceOf` and `envelope` are left out where they say nothing.
 */
export type PackedIssue = readonly [
  name: string,
  title: string,
  signatures: readonly PackedSignature[],
  frequency: number,
  consequenceOf?: readonly string[],
  envelope?: true,
];

/** What a browser fetches to diagnose: plain JSON, grouped by tool. */
export interface IndexFile {
  readonly version: number;
  readonly tools: readonly { readonly id: string; readonly name: string; readonly issues: readonly PackedIssue[] }[];
  /** Of each issue, in the order of `tools`, the words of its summary, then those of each phrase. */
  readonly words: PackedWords;
  /**
   * Of each issue, in the same order, how many places further on those stand with which it is confused. Being confused is mutual, so the
   * first of two tells it for both.
   */
  readonly confusedWith: readonly (readonly number[])[];
}

/**
 * Packs issues into an index file. The same issues in any order give the same file.
 * @throws {TemplateError} where a signature cannot be parsed.
 */
export function compileIndex(issues: readonly IssueSource[]): IndexFile {
  const tools = new Map<string, { id: string; name: string; issues: PackedIssue[] }>();
  const words: string[][][] = [];
  const sorted = [...issues].sort((a, b) => compare(a.id, b.id));
  for (const issue of sorted) {
    const id = issue.id.slice(0, issue.id.indexOf('/'));
    let tool = tools.get(id);
    if (!tool) tools.set(id, (tool = { id, name: issue.toolName, issues: [] }));
    tool.issues.push(packIssue(issue, id));
    words.push([issue.summary, ...issue.phrases].map(distinctTokens));
  }
  return {
    version: INDEX_VERSION,
    tools: [...tools.values()],
    words: packWords(words),
    confusedWith: packConfusable(sorted),
  };
}

function packConfusable(issues: readonly IssueSource[]): number[][] {
  const position = new Map(issues.map(({ id }, at) => [id, at]));
  const further = issues.map(() => new Set<number>());
  for (const [at, { confusedWith }] of issues.entries()) {
    for (const id of confusedWith) {
      const other = position.get(id) ?? at;
      if (other !== at) further[Math.min(at, other)]?.add(Math.abs(other - at));
    }
  }
  return further.map((steps) => [...steps].sort((a, b) => a - b));
}

function packIssue(issue: IssueSource, tool: string): PackedIssue {
  const { id, title, signatures, frequency, consequenceOf, envelope } = issue;
  const packed = [id.slice(tool.length + 1), title, signatures.map(packSignature), frequency] as const;
  if (envelope) return [...packed, consequenceOf, true];
  return consequenceOf.length > 0 ? [...packed, consequenceOf] : packed;
}

function packSignature({ text, strength, requires, excludes }: SignatureSource): PackedSignature {
  parseTemplate(text);
  const strong = strength === 'strong' ? 1 : 0;
  if (excludes && excludes.length > 0) return [text, strong, requires ?? [], excludes];
  if (requires && requires.length > 0) return [text, strong, requires];
  return [text, strong];
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
