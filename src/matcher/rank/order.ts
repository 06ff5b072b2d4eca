import type { MatchIndex } from '../load.ts';
import type { Finding } from '../types.ts';
import { CONFIDENCE_RANK, type Suspect } from './suspect.ts';

const KIND_RANK = { error: 2, plain: 2, notice: 1, warning: 1, debug: 0, echo: 0 } as const;

/** Puts suspects in order: the surest first, whole texts before parts, errors before warnings, then the more telling text. */
export function order(suspects: readonly Suspect[]): Suspect[] {
  const certain = suspects.some(({ confidence }) => confidence === 'certain');
  return suspects
    .filter(({ confidence }) => !certain || confidence !== 'possible')
    .sort(
      (a, b) =>
        CONFIDENCE_RANK[b.confidence] - CONFIDENCE_RANK[a.confidence] ||
        b.affinity - a.affinity ||
        Number(b.whole) - Number(a.whole) ||
        KIND_RANK[b.kind] - KIND_RANK[a.kind] ||
        b.score - a.score ||
        (a.evidence?.line ?? 0) - (b.evidence?.line ?? 0) ||
        a.issue - b.issue,
    );
}

/** Folds findings that only follow from another one under it, and gives the rest in order. */
export function fold(suspects: readonly Suspect[], index: MatchIndex): Finding[] {
  const present = new Map(suspects.map((suspect) => [suspect.issue, suspect]));
  const causeOf = new Map<number, number>();
  for (const suspect of suspects) {
    const { consequenceOf = [], envelope = false } = index.issues[suspect.issue] ?? {};
    const named = consequenceOf.flatMap((at) => present.get(at) ?? []);
    const inside = envelope ? suspects.filter((other) => isInside(other, suspect, index)) : [];
    const cause = [...named, ...inside]
      .filter((other) => other.issue !== suspect.issue && isSeen(other, suspect))
      .filter((other) => CONFIDENCE_RANK[other.confidence] >= Math.min(1, CONFIDENCE_RANK[suspect.confidence]))
      .sort((a, b) => suspects.indexOf(a) - suspects.indexOf(b))[0];
    if (cause) causeOf.set(suspect.issue, cause.issue);
  }
  for (const issue of causeOf.keys()) breakCycle(issue, causeOf);
  const toFinding = (suspect: Suspect): Finding => ({
    issue: index.issues[suspect.issue]?.id ?? '',
    confidence: suspect.confidence,
    ...(suspect.evidence && { evidence: suspect.evidence }),
    lines: suspect.lines,
    values: suspect.values,
    consequences: suspects.filter((other) => causeOf.get(other.issue) === suspect.issue).map(toFinding),
  });
  return suspects.filter(({ issue }) => !causeOf.has(issue)).map(toFinding);
}

/** Whether a cause stands in the log as much as what follows from it: one that is only guessed hides nothing that is more probable. */
function isSeen(cause: Suspect, consequence: Suspect): boolean {
  return cause.evidence !== undefined && (cause.whole || cause.affinity >= consequence.affinity);
}

/** Whether an error stands above an envelope, letter by letter, and is none itself. */
function isInside(other: Suspect, envelope: Suspect, { issues }: MatchIndex): boolean {
  if (!other.whole || !other.evidence || !envelope.evidence || issues[other.issue]?.envelope) return false;
  return KIND_RANK[other.kind] === KIND_RANK.error && other.evidence.line < envelope.evidence.line;
}

/** Issues that name each other as cause: the first of them stays on top. */
function breakCycle(issue: number, causeOf: Map<number, number>): void {
  const seen = new Set([issue]);
  let at = causeOf.get(issue);
  while (at !== undefined) {
    if (at === issue) {
      causeOf.delete(issue);
      return;
    }
    if (seen.has(at)) return;
    seen.add(at);
    at = causeOf.get(at);
  }
}
