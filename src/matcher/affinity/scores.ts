import type { MatchIndex } from '../load.ts';
import { gain } from '../phrases/phrase-index.ts';
import type { KeyLine, LogProfile } from './profile.ts';

/** So many words that only one issue has, or more common ones of this weight together, make a share count in full: a short text is covered by chance. */
export const ENOUGH = 2.25;

/** How well an issue's words fit a log. */
export interface IssueScore {
  /** BM25F of the best key line, and of all of them together. */
  line: number;
  all: number;
  /** Share of a key line's weight that the issue covers, of the line where that is most. */
  covered: number;
  /** Weight of the words of all key lines that it has. */
  shared: number;
  best: KeyLine | undefined;
}

/** Scores all issues that share a word with the key lines, by BM25F (Robertson, Zaragoza and Taylor 2004). */
export function scoreIssues({ lines, words }: LogProfile, { phrases }: MatchIndex): Map<number, IssueScore> {
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
