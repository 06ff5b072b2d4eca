import type { Knowledge, Page, Problem } from '../model.ts';
import type { Code } from './codes.ts';
import type { Trial } from './trial.ts';

/** Text that has nothing to do with any page. */
export interface CorpusText {
  /** Path from the project's root. */
  readonly file: string;
  readonly text: string;
}

/** What the rules look at. */
export interface CheckContext {
  readonly knowledge: Knowledge;
  readonly corpus: readonly CorpusText[];
  /** The present day, YYYY-MM-DD. */
  readonly today: string;
  /** The matcher, compiled once for all rules that need it. */
  readonly trial: Trial;
}

/** Looks for one kind of mistake, or a few of a kind, and names all of them. */
export type Rule = (context: CheckContext) => Iterable<Problem>;

/** A problem on a page. */
export function problem(code: Code, page: Pick<Page, 'file'>, line: number, reason: string, remedy: string): Problem {
  return { code, file: page.file, line, reason, remedy };
}

/** The members of `items` that have the same key, by key. */
export function groupBy<T>(items: Iterable<T>, key: (item: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(key(item));
    if (group) group.push(item);
    else groups.set(key(item), [item]);
  }
  return groups;
}
