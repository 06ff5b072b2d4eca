import { probabilities } from '../../matcher/affinity/probability.ts';
import { deliberateOn } from '../../matcher/diagnose.ts';
import type { MatchIndex } from '../../matcher/load.ts';
import type { LogLine } from '../../matcher/types.ts';

const MAX_NEAR = 3;
/**
 * How probable an issue must be beside "none", judged by the lines that look like errors. Of the tool that failed, what has much in common
 * with them is near; of any other, what comes close to being proposed. Measured on logs that no page explains: without a tool most are told nothing.
 */
const ODDS = { sameTool: 0.02, other: 0.4 };

/** The issues whose words come nearest to the lines that look like errors, the nearest first. */
export function nearIssues(errorLines: readonly LogLine[], tool: string | undefined, index: MatchIndex): string[] {
  if (errorLines.length === 0) return [];
  const { affinities } = deliberateOn(errorLines.map(({ text }) => text).join('\n'), index);
  // They are few, but those of a log, not somebody's question.
  const { byIssue, none } = probabilities(affinities, false);
  return [...byIssue]
    .map(([at, probability]) => ({ issue: index.issues[at], odds: probability / (probability + none) }))
    .filter(({ issue, odds }) => odds >= (issue?.tool === tool ? ODDS.sameTool : ODDS.other))
    .sort((a, b) => b.odds - a.odds)
    .flatMap(({ issue }) => issue?.id ?? [])
    .slice(0, MAX_NEAR);
}
