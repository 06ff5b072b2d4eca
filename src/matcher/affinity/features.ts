import type { MatchIndex } from '../load.ts';
import { gain } from '../phrases/phrase-index.ts';
import type { Suspect } from '../rank/suspect.ts';
import type { KeyLine, LogProfile } from './profile.ts';
import { weighTools } from './tool-words.ts';

/** What speaks for an issue, each about 0 to 1. */
export const FEATURES = [
  /** A sighting made it likely. */
  'likely',
  /** How much of a template stands there: ln(1 + units), by 5. */
  'sighted',
  /** Share of the title's weight that the key lines hold. */
  'title',
  /** The same of the summary. */
  'summary',
  /** The same of the phrase that fits best, both ways (Jaccard, by weight). */
  'phrase',
  /** Share of the weight of the best key line that its words cover. */
  'line',
  /** BM25F of the best key line beside the issue for which that is highest. */
  'lineRelative',
  /** BM25F of all key lines beside the issue for which that is highest. */
  'allRelative',
  /** What the log says of its tool beside the tool of which it says most. */
  'toolRelative',
  /** The log names its tool. */
  'named',
] as const;

export type Feature = (typeof FEATURES)[number];

/** An issue with what speaks for it. */
export interface Affinity {
  readonly issue: number;
  readonly features: Readonly<Record<Feature, number>>;
  /** Share of the weight of all words of the key lines that its words cover: 0 to 1. */
  readonly share: number;
  /** The key line that speaks most for it. */
  readonly line: KeyLine | undefined;
}

/** Issues that are looked at besides those that were sighted: the first by the best line, and by all lines. */
const CANDIDATES = 25;
/** So many words that only one issue has, or more common ones of this weight together, make a share count in full: a short text is covered by chance. */
const ENOUGH = 2.25;

/** What speaks for the issues that a log may show, in no order. */
export function affinitiesOf(profile: LogProfile, suspects: readonly Suspect[], index: MatchIndex): Affinity[] {
  const scores = scoreIssues(profile, index);
  const said = [...profile.words.keys()].reduce((sum, word) => sum + index.phrases.weight(word), 0);
  const tools = weighTools(profile.seen, index.toolWords);
  const sighted = new Map(suspects.map((suspect) => [suspect.issue, suspect]));
  const most = { line: Number.MIN_VALUE, all: Number.MIN_VALUE };
  for (const { line, all } of scores.values()) {
    most.line = Math.max(most.line, line);
    most.all = Math.max(most.all, all);
  }
  const first = (key: 'line' | 'all'): number[] =>
    [...scores]
      .sort(([a, x], [b, y]) => y[key] - x[key] || a - b)
      .slice(0, CANDIDATES)
      .map(([issue]) => issue);
  const candidates = new Set([...sighted.keys(), ...first('line'), ...first('all')]);
  return [...candidates].map((issue) => {
    const suspect = sighted.get(issue);
    const score = scores.get(issue);
    const tool = index.toolWords.toolOf[issue] ?? 0;
    const own = index.issues[issue];
    const features = {
      likely: Number(suspect?.confidence === 'likely'),
      sighted: Math.log1p(suspect?.score ?? 0) / 5,
      title: covered(own?.title ?? [], profile.words, index),
      summary: covered(own?.summary ?? [], profile.words, index),
      phrase: Math.max(0, ...(own?.phrases ?? []).map((phrase) => alike(phrase, profile.words, index))),
      line: score?.covered ?? 0,
      lineRelative: (score?.line ?? 0) / most.line,
      allRelative: (score?.all ?? 0) / most.all,
      toolRelative: (tools.weights[tool] ?? 0) / tools.most,
      named: Number(tools.named[tool] ?? false),
    };
    return { issue, features, share: (score?.shared ?? 0) / said, line: score?.best };
  });
}

interface IssueScore {
  /** BM25F of the best key line, and of all of them together. */
  line: number;
  all: number;
  /** Share of a key line's weight that the issue covers, of the line where that is most. */
  covered: number;
  /** Weight of the words of all key lines that it has. */
  shared: number;
  best: KeyLine | undefined;
}

function scoreIssues({ lines, words }: LogProfile, { phrases }: MatchIndex): Map<number, IssueScore> {
  const scores = new Map<number, IssueScore>();
  const scoreOf = (issue: number): IssueScore => {
    const known = scores.get(issue) ?? { line: 0, all: 0, covered: 0, shared: 0, best: undefined };
    scores.set(issue, known);
    return known;
  };
  for (const line of lines) {
    let total = 0;
    const onLine = new Map<number, { score: number; weight: number }>();
    for (const word of line.words) {
      const rarity = phrases.weight(word);
      total += rarity;
      for (const { issue, frequency } of phrases.postings.get(word) ?? []) {
        const known = onLine.get(issue) ?? { score: 0, weight: 0 };
        known.score += gain(rarity, frequency);
        known.weight += rarity;
        onLine.set(issue, known);
      }
    }
    for (const [issue, { score, weight }] of onLine) {
      const known = scoreOf(issue);
      known.covered = Math.max(known.covered, (weight / total) * Math.min(1, total / ENOUGH));
      if (score * line.weight <= known.line) continue;
      known.line = score * line.weight;
      known.best = line;
    }
  }
  for (const [word, weight] of words) {
    const rarity = phrases.weight(word);
    for (const { issue, frequency } of phrases.postings.get(word) ?? []) {
      const known = scoreOf(issue);
      known.shared += rarity;
      known.all += gain(rarity * weight, frequency);
    }
  }
  return scores;
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
