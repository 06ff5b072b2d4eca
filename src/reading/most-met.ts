import type { Frequency } from '../knowledge/schema/index.ts';
import type { IssueEntry, Tool } from './catalogue.ts';

const COMMON: readonly Frequency[] = ['very-high', 'high'];

/**
 * The common issues of these tools, at most `count`: the more common first, and of equally common ones each tool's first before any tool's
 * second, so that one tool with many does not stand for all.
 */
export function mostMet(tools: readonly Pick<Tool, 'issues'>[], count: number): IssueEntry[] {
  return COMMON.flatMap((frequency) =>
    inTurn(tools.map(({ issues }) => issues.filter(({ data }) => data.frequency === frequency))),
  ).slice(0, count);
}

/** The first of each list, then the second of each … */
function inTurn<Item>(lists: readonly (readonly Item[])[]): Item[] {
  const rounds = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: rounds }, (_, round) => lists.flatMap((list) => list.slice(round, round + 1))).flat();
}
