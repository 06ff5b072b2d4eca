import type { MatchIndex } from '../load.ts';
import type { Suspect } from '../rank/suspect.ts';
import type { KeyLine, LogProfile } from './profile.ts';
import { ENOUGH, scoreIssues, type IssueScore } from './scores.ts';
import { weighTools } from './tool-words.ts';

/** What speaks for an issue, each about 0 to 1. */
export const FEATURES = [
  /** A sighting made it likely. */
  'likely',
  /** How much of a template stands there: ln(1 + units), by 5. */
  'sighted',
  /** Share of the title's weight that the key lines hold. */
  'title',
  /** Likeness of the phrase that fits best (Jaccard, by weight). */
  'phrase',
  /** Share of the weight of the best key line that its words cover. */
  'line',
  /** BM25F of all key lines beside the issue for which that is highest. */
  'allRelative',
  /** What the log says of its tool beside the tool of which it says most. */
  'toolRelative',
  /** The log names its tool. */
  'named',
  /** Share of the weight of what the key lines say that stands in its summary, */
  'saidInSummary',
  /** in its signatures, */
  'saidInSignatures',
  /** and in its name. */
  'saidInName',
] as const;

export type Feature = (typeof FEATURES)[number];

/** An issue with what speaks for it. */
export interface Affinity {
  readonly issue: number;
  readonly features: Readonly<Record<Feature, number>>;
  /** Share of the weight of all words of the key lines that its words cover: 0 to 1. */
  readonly share: number;
  /** How often people meet it: 0 seldom to 3 very often. */
  readonly frequency: number;
  /** The key line that speaks most for it. */
  readonly line: KeyLine | undefined;
}

/** Issues that are looked at besides those that were sighted: the first by the best line, and by all lines. */
const CANDIDATES = 25;

/** What speaks for the issues that a log may show, in no order. */
export function affinitiesOf(profile: LogProfile, suspects: readonly Suspect[], index: MatchIndex): Affinity[] {
  const scores = scoreIssues(profile, index);
  // Where no key line has a word nothing is said, and every share of it is 0.
  const said = [...profile.words.keys()].reduce((sum, word) => sum + index.phrases.weight(word), 0) || 1;
  const saidIn = (own: readonly string[] = []): number =>
    own.reduce((sum, word) => sum + (profile.words.get(word) ?? 0) * index.phrases.weight(word), 0) / said;
  const tools = weighTools(profile.seen, index.toolWords);
  const sighted = new Map(suspects.map((suspect) => [suspect.issue, suspect]));
  let most = Number.MIN_VALUE;
  for (const { all } of scores.values()) most = Math.max(most, all);
  const candidates = new Set([...sighted.keys(), ...foremost(scores, 'line'), ...foremost(scores, 'all')]);
  return [...candidates].map((issue) => {
    const suspect = sighted.get(issue);
    const score = scores.get(issue);
    const tool = index.toolWords.toolOf[issue] ?? 0;
    const own = index.issues[issue];
    const features = {
      likely: Number(suspect?.confidence === 'likely'),
      sighted: Math.log1p(suspect?.score ?? 0) / 5,
      title: covered(own?.title ?? [], profile.words, index),
      phrase: Math.max(0, ...(own?.phrases ?? []).map((phrase) => alike(phrase, profile.words, index))),
      line: score?.covered ?? 0,
      allRelative: (score?.all ?? 0) / most,
      toolRelative: (tools.weights[tool] ?? 0) / tools.most,
      named: Number(tools.named[tool] ?? false),
      saidInSummary: saidIn(own?.summary),
      saidInSignatures: saidIn(own?.signatures),
      saidInName: saidIn(own?.name),
    };
    const share = (score?.shared ?? 0) / said;
    return { issue, features, share, frequency: own?.frequency ?? 0, line: score?.best };
  });
}

/** The issues with the highest scores, the highest first. The few are kept in order while all are gone through: sorting all of them takes far longer. */
function foremost(scores: ReadonlyMap<number, IssueScore>, key: 'line' | 'all'): number[] {
  const kept: { readonly issue: number; readonly score: number }[] = [];
  for (const [issue, { [key]: score }] of scores) {
    const isBehind = (other: { readonly issue: number; readonly score: number }): boolean =>
      other.score < score || (other.score === score && other.issue > issue);
    const last = kept[CANDIDATES - 1];
    if (last && !isBehind(last)) continue;
    const at = kept.findIndex(isBehind);
    kept.splice(at < 0 ? kept.length : at, 0, { issue, score });
    if (last) kept.pop();
  }
  return kept.map(({ issue }) => issue);
}

/** Share of the weight of `own` words that the log says. */
function covered(own: readonly string[], said: ReadonlyMap<string, number>, { phrases }: MatchIndex): number {
  let total = 0;
  let weight = 0;
  for (const word of own) {
    const rarity = phrases.weight(word);
    total += rarity;
    weight += rarity * (said.get(word) ?? 0);
  }
  return total === 0 ? 0 : (weight / total) * Math.min(1, weight / ENOUGH);
}

/** Common weight of two sets of words, of all their weight. */
function alike(own: ReadonlySet<string>, said: ReadonlyMap<string, number>, { phrases }: MatchIndex): number {
  let common = 0;
  let all = 0;
  for (const word of own) {
    const rarity = phrases.weight(word);
    all += rarity;
    if (said.has(word)) common += rarity;
  }
  for (const word of said.keys()) if (!own.has(word)) all += phrases.weight(word);
  return all === 0 ? 0 : common / all;
}
