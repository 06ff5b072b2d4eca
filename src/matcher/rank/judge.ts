import type { IndexedSignature, MatchIndex } from '../load.ts';
import type { Sighting, SightingTable } from '../collect/sighting.ts';
import type { Steps } from '../read/steps.ts';
import type { Confidence, Evidence } from '../types.ts';
import { mostProved } from './doubt.ts';
import { CONFIDENCE_RANK, type Suspect } from './suspect.ts';

/** How much of a signature must be found before an incomplete sighting counts. Set on measured logs, see docs/matcher.md. */
const PARTIAL = { likely: { share: 0.75, units: 30 }, possible: { share: 0.5, units: 22 } } as const;
const CUT = { likely: { share: 0.5, units: 28 }, possible: { share: 0.3, units: 18 } } as const;
const CUT_OFF = { likely: 16, possible: 12 } as const;
const ALIGNED = {
  likely: { share: 0.85, nats: 22, words: 5 },
  possible: { share: 0.65, nats: 14, words: 4 },
} as const;

/** What the sightings of a log amount to. */
export interface Judgement {
  readonly suspects: readonly Suspect[];
  /** Issues whose text stands in the log, but in an echo, with a value of another type, or beside a text that excludes them. */
  readonly refuted: ReadonlySet<number>;
}

/** Turns sightings into suspects, one an issue. */
export function judge(
  index: MatchIndex,
  table: SightingTable,
  { contexts, said, steps, lineCount }: Surroundings,
): Judgement {
  const byIssue = new Map<number, Judged[]>();
  const refuted = new Set([...table.refuted].flatMap((at) => index.signatures[at]?.issue ?? []));
  for (const [at, { best: first, latest, lines }] of table.bySignature) {
    const signature = index.signatures[at];
    if (!signature) continue;
    const best = steps.passed(first.evidence.line) ? latest : first;
    const excluded = signature.excludes.some((context) => contexts.has(context) && !said.has(context));
    const inContext = isInContext(signature, contexts);
    const meant = excluded ? undefined : confidenceOf(best, signature, inContext);
    const isShared =
      meant === 'likely' && !standsWhole(best) && saysNothingAlone(signature.issue, best, { table, index, contexts });
    const undoubted = meant && (isShared ? 'possible' : meant);
    const confidence = undoubted && lesser(undoubted, mostProved(best, steps, lineCount));
    if (excluded || best.kind === 'echo') refuted.add(signature.issue);
    if (!confidence) continue;
    const list = byIssue.get(signature.issue) ?? [];
    list.push({ sighting: best, lines, signature, confidence, undoubted, inContext });
    byIssue.set(signature.issue, list);
  }
  const suspects = [...byIssue].map(([issue, list]) => toSuspect(issue, list));
  for (const { issue } of suspects) refuted.delete(issue);
  return { suspects: suspects.filter((suspect) => !suspects.some((other) => swallows(other, suspect))), refuted };
}

/** What stands around the sightings. */
export interface Surroundings {
  /** Which of the index's contexts stand in the log. */
  readonly contexts: ReadonlySet<number>;
  /** Those of them that no program printed: a script that could print what excludes a signature has not done so. */
  readonly said: ReadonlySet<number>;
  readonly steps: Steps;
  readonly lineCount: number;
}

interface Judged {
  readonly sighting: Sighting;
  readonly lines: readonly number[];
  readonly signature: IndexedSignature;
  readonly confidence: Confidence;
  /** What it would be, wherever it stood. */
  readonly undoubted: Confidence;
  /** One of the texts that the signature requires stands in the log, or it requires none. */
  readonly inContext: boolean;
}

const isLess = (a: Confidence, b: Confidence): boolean => CONFIDENCE_RANK[a] < CONFIDENCE_RANK[b];
const lesser = (a: Confidence, b: Confidence): Confidence => (isLess(a, b) ? a : b);
const greater = (a: Confidence, b: Confidence): Confidence => (isLess(a, b) ? b : a);

function confidenceOf(sighting: Sighting, signature: IndexedSignature, inContext: boolean): Confidence | undefined {
  if (sighting.kind === 'echo') return undefined;
  if (sighting.how === 'whole') {
    if (!inContext) return 'possible';
    if (signature.strong) return 'certain';
    return signature.requires.length > 0 ? 'likely' : 'possible';
  }
  if (!inContext && sighting.how !== 'cut-off') return undefined;
  const closeness = closenessOf(sighting);
  return closeness === 'likely' && !(signature.strong && sighting.decided && inContext) ? 'possible' : closeness;
}

function closenessOf(sighting: Sighting): Confidence | undefined {
  if (sighting.how === 'aligned') return closenessOfWords(sighting);
  return sighting.how === 'cut-off' ? closenessOfCutOff(sighting) : closenessOfPart(sighting);
}

function closenessOfCutOff({ amount }: Sighting): Confidence | undefined {
  if (amount >= CUT_OFF.likely) return 'likely';
  return amount >= CUT_OFF.possible ? 'possible' : undefined;
}

function closenessOfPart({ share, amount, cut }: Sighting): Confidence | undefined {
  const bars = cut ? CUT : PARTIAL;
  if (share >= bars.likely.share && amount >= bars.likely.units) return 'likely';
  return share >= bars.possible.share && amount >= bars.possible.units ? 'possible' : undefined;
}

function closenessOfWords({ share, amount, words }: Sighting): Confidence | undefined {
  const { likely, possible } = ALIGNED;
  if (share >= likely.share && amount >= likely.nats && words >= likely.words) return 'likely';
  return share >= possible.share && amount >= possible.nats && words >= possible.words ? 'possible' : undefined;
}

function toSuspect(issue: number, list: Judged[]): Suspect {
  list.sort(
    (a, b) =>
      CONFIDENCE_RANK[b.confidence] - CONFIDENCE_RANK[a.confidence] ||
      CONFIDENCE_RANK[b.undoubted] - CONFIDENCE_RANK[a.undoubted] ||
      scoreOf(b.sighting) - scoreOf(a.sighting) ||
      a.sighting.evidence.line - b.sighting.evidence.line,
  );
  const [best] = list as [Judged, ...Judged[]];
  const confidence = best.confidence === 'possible' && bearOut(list) ? 'likely' : best.confidence;
  const lines = list.filter((other) => other.confidence === best.confidence).flatMap((other) => other.lines);
  return {
    issue,
    confidence,
    score: scoreOf(best.sighting),
    affinity: 0,
    kind: best.sighting.kind,
    evidence: best.sighting.evidence,
    lines: [...new Set([best.sighting.evidence.line, ...lines])].slice(0, 50).sort((a, b) => a - b),
    values: valuesOf(best, list),
    whole: standsWhole(best.sighting),
    complete: best.sighting.how === 'whole' && best.inContext,
    undoubted: greater(best.undoubted, confidence),
  };
}

/** Whether the template stands there whole, as far as the log goes. */
function standsWhole({ how }: Sighting): boolean {
  return how === 'whole' || how === 'cut-off';
}

/** What the best sighting caught, and what others caught on other lines. */
function valuesOf(best: Judged, list: readonly Judged[]): Record<string, string> {
  const { line } = best.sighting.evidence;
  const others = list.filter(({ sighting }) => sighting.evidence.line !== line).map(({ sighting }) => sighting.values);
  return Object.assign({}, ...others.reverse(), best.sighting.values) as Record<string, string>;
}

/** Whether two weak texts, each whole and on a line of its own, speak for the same issue. */
function bearOut(list: readonly Judged[]): boolean {
  const whole = list.filter(
    ({ sighting, signature }) => sighting.how === 'whole' && !signature.strong && signature.requires.length === 0,
  );
  return new Set(whole.map(({ sighting }) => sighting.evidence.line)).size >= 2;
}

/** Units of text that speak for it; a word of average rarity has about as many nats as letters. */
function scoreOf({ share, amount }: Sighting): number {
  return share * amount;
}

/**
 * Whether the part of a signature that was found is the whole of one of another issue, or of one of its own that needs a context which is not
 * there: then it says nothing alone.
 */
function saysNothingAlone(
  issue: number,
  part: Sighting,
  { table, index, contexts }: { table: SightingTable; index: MatchIndex; contexts: ReadonlySet<number> },
): boolean {
  return [...table.bySignature].some(([at, { best }]) => {
    const signature = index.signatures[at];
    if (!signature || best.how !== 'whole' || !covers(best.evidence, part.evidence)) return false;
    return signature.issue !== issue || !isInContext(signature, contexts);
  });
}

/** Whether one of the texts that a signature requires stands in the log, or it requires none. */
function isInContext({ requires }: IndexedSignature, contexts: ReadonlySet<number>): boolean {
  return requires.length === 0 || requires.some((context) => contexts.has(context));
}

/** Whether all of `part` is told by `whole`, which stands on the same lines. */
function covers(whole: Evidence, part: Evidence): boolean {
  if (whole.line !== part.line || whole.lastLine !== part.lastLine || whole.text !== part.text) return false;
  return whole.start <= part.start && whole.end >= part.end;
}

/** Whether a longer match covers a shorter one of another issue: the longer one says more about the same text. */
function swallows(a: Suspect, b: Suspect): boolean {
  if (a === b || !a.evidence || !b.evidence || !a.whole) return false;
  if (isLess(a.confidence, b.confidence) || isLess(a.undoubted, b.undoubted)) return false;
  const [x, y] = [a.evidence, b.evidence];
  // What only resembles a line that is explained as a whole adds nothing.
  if (!b.whole && x.line <= y.lastLine && y.line <= x.lastLine) return true;
  return covers(x, y) && x.end - x.start > y.end - y.start + 2;
}
