import { currentKnowledge } from '../knowledge/current.ts';
import type { Knowledge } from '../knowledge/model.ts';
import { issueSources } from '../knowledge/sources.ts';
import {
  compileIndex,
  diagnose,
  loadIndex,
  unfold,
  type Evidence,
  type Finding,
  type IssueSource,
  type MatchIndex,
} from '../matcher/index.ts';
import type { MatchedLine } from './terminal.ts';

/**
 * The lines of a page's log block that the matcher shows as its evidence for the issue, `<tool>/<name>`: one, or several where the message is
 * wrapped; none where it finds the issue by the context alone, or not at all.
 */
export function matchedLines(issueId: string, logText: string): MatchedLine[] {
  const index = indexOf(issueId);
  const evidence = index && evidenceOf(diagnose(logText, index).findings, issueId);
  if (!evidence) return [];
  return logText
    .split('\n')
    .map((text, index) => ({ line: index + 1, ...matchedPart(text, index + 1, evidence) }))
    .slice(evidence.line - 1, evidence.lastLine);
}

function evidenceOf(findings: readonly Finding[], issueId: string): Evidence | undefined {
  for (const { issue, evidence } of unfold(findings)) if (issue === issueId) return evidence;
  return undefined;
}

/** Of the first line the part that the evidence names, of those on which it goes on, all but the indent. */
function matchedPart(
  text: string,
  line: number,
  { line: first, lastLine, start, end }: Evidence,
): Omit<MatchedLine, 'line'> {
  const indent = text.length - text.trimStart().length;
  return { start: line === first ? start : indent, end: line === lastLine && line === first ? end : text.length };
}

let sources: { of: Knowledge; byId: ReadonlyMap<string, IssueSource> } | undefined;
let last: { source: IssueSource; index: MatchIndex } | undefined;

/**
 * An index of this issue alone: among all the others the same lines are found, and it takes five times as long. The blocks of a page come one after
 * the other, so the last one is kept. Undefined for an issue that the matcher does not know.
 */
function indexOf(issueId: string): MatchIndex | undefined {
  const knowledge = currentKnowledge();
  if (sources?.of !== knowledge) {
    sources = { of: knowledge, byId: new Map(issueSources(knowledge).map((source) => [source.id, source])) };
  }
  const source = sources.byId.get(issueId);
  if (!source) return undefined;
  if (last?.source !== source) last = { source, index: loadIndex(compileIndex([source])) };
  return last.index;
}
