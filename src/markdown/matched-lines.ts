import process from 'node:process';
import { loadKnowledge } from '../knowledge/load.ts';
import { issueSources } from '../knowledge/sources.ts';
import { contentState } from '../knowledge/state.ts';
import {
  compileIndex,
  diagnose,
  loadIndex,
  unfold,
  type Evidence,
  type Finding,
  type MatchIndex,
} from '../matcher/index.ts';
import type { MatchedLine } from './terminal.ts';

/**
 * The lines of a page's log block that the matcher shows as its evidence for the issue, `<tool>/<name>`: one, or several where the message is
 * wrapped; none where it finds the issue by the context alone, or not at all.
 */
export function matchedLines(issueId: string, logText: string): MatchedLine[] {
  const { findings } = diagnose(logText, currentIndex());
  const evidence = evidenceOf(findings, issueId);
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

/** How long the index is taken to be up to date without a look at the files, in milliseconds: a build reads thousands of blocks. */
const FRESH = 1000;

let cached: { state: string; index: MatchIndex; at: number } | undefined;

function currentIndex(): MatchIndex {
  if (cached && performance.now() - cached.at < FRESH) return cached.index;
  const state = contentState(process.cwd());
  if (cached?.state !== state) cached = { state, index: loadIndex(compileIndex(issueSources(loadKnowledge()))), at: 0 };
  cached.at = performance.now();
  return cached.index;
}
