import type { IssueSource } from '../../matcher/index.ts';

/** Something that tells from a text which issues it may show, best first; an empty list where it does not know. */
export type Engine = (text: string) => readonly string[];

/** A way to make one, with the name it has in the table. */
export interface EngineKind {
  readonly name: string;
  readonly build: (sources: readonly IssueSource[]) => Engine;
}

/** The keys of a map in the order of their values, highest first; equals in the order of their names. */
export function ranked(scores: ReadonlyMap<string, number>): string[] {
  return [...scores].sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1)).map(([key]) => key);
}
