import type { Affinity } from '../affinity/features.ts';
import type { MatchIndex } from '../load.ts';
import type { Finding } from '../types.ts';
import { unfold } from '../unfold.ts';

/** Up to so many findings are shown where the first is not certain and its page knows others that look like it. */
const ENOUGH = 3;

/**
 * Adds what the first finding is easily confused with, where it is not certain: one text often has several causes, and what tells them
 * apart need not stand in the log. Of which the log says more comes first, then what people meet more often.
 * @param refuted issues that something in the log speaks against
 */
export function withAlternatives(
  findings: readonly Finding[],
  affinities: readonly Affinity[],
  refuted: ReadonlySet<number>,
  { issues }: MatchIndex,
): readonly Finding[] {
  const [first] = findings;
  if (!first || first.confidence === 'certain' || findings.length >= ENOUGH) return findings;
  const shown = new Set(Array.from(unfold(findings), ({ issue }) => issue));
  const said = new Map(affinities.map(({ issue, share }) => [issue, share]));
  const { confusedWith = [] } = issues.find(({ id }) => id === first.issue) ?? {};
  const alternatives = confusedWith
    .filter((at) => !refuted.has(at))
    .map((at) => ({ id: issues[at]?.id ?? '', said: said.get(at) ?? 0, frequency: issues[at]?.frequency ?? 0 }))
    .filter(({ id }) => !shown.has(id))
    .sort((a, b) => b.said - a.said || b.frequency - a.frequency)
    .slice(0, ENOUGH - findings.length)
    .map(({ id }) => alternative(id, first));
  return [...findings, ...alternatives];
}

function alternative(issue: string, { issue: insteadOf }: Finding): Finding {
  return { issue, confidence: 'possible', insteadOf, lines: [], values: {}, consequences: [] };
}
