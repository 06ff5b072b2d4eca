import type { Diagnosis, Evidence, Finding } from '../../matcher/types.ts';
import { unfold } from '../../matcher/unfold.ts';
import { isSure } from '../sentences.ts';

/** What a marked line is: of a cause, of what follows from one, of something only possible, or just looking like an error. */
export type MarkRole = 'cause' | 'consequence' | 'possible' | 'suspect';

/** A line of the log that stands out, and why. */
export interface Mark {
  readonly line: number;
  readonly lastLine: number;
  readonly role: MarkRole;
  /** The issue that the line shows; none where it only looks like an error. */
  readonly issue?: string;
  /** Where a finding rests on this very line. */
  readonly evidence?: Evidence;
}

/** The lines that a diagnosis points at, ascending, one mark for each: of several the one that a finding rests on, then the first. */
export function marksOf({ verdict, findings, errorLines }: Diagnosis): Mark[] {
  const shown = verdict === 'possible' ? findings : findings.filter(isSure);
  const all = shown.flatMap((finding) => [
    ...marksOfFinding(finding, isSure(finding) ? 'cause' : 'possible'),
    ...[...unfold(finding.consequences)].flatMap((follower) => marksOfFinding(follower, 'consequence')),
  ]);
  if (all.length === 0) all.push(...errorLines.map(({ line }) => ({ line, lastLine: line, role: 'suspect' as const })));
  const byLine = new Map<number, Mark>();
  for (const mark of all) {
    const before = byLine.get(mark.line);
    if (!before || (mark.evidence && !before.evidence)) byLine.set(mark.line, mark);
  }
  return [...byLine.values()].sort((a, b) => a.line - b.line);
}

function marksOfFinding({ issue, evidence, lines }: Finding, role: MarkRole): Mark[] {
  const others = lines.filter((line) => !evidence || line < evidence.line || line > evidence.lastLine);
  const marks: Mark[] = others.map((line) => ({ line, lastLine: line, role, issue }));
  return evidence ? [{ line: evidence.line, lastLine: evidence.lastLine, role, issue, evidence }, ...marks] : marks;
}
