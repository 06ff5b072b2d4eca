import type { Confidence, Diagnosis } from '../../matcher/index.ts';
import type { Case } from './cases.ts';

/** How cases with a right answer were answered. */
export interface Score {
  cases: number;
  /** The right page came first. */
  first: number;
  /** It was among the first three. */
  inThree: number;
  /** The first finding was `certain`, and of these: it was right. */
  certain: number;
  certainRight: number;
}

/** How cases without an answer were answered, by the confidence of the first finding. */
export type Abstention = Record<Confidence | 'unknown', number>;

/** How often the first finding of a log had one confidence, and how often it then was right. */
export interface Reliability {
  shown: number;
  right: number;
}

/** A case that was not answered as it should have been. */
export interface Failure {
  readonly id: string;
  readonly kind: Case['kind'];
  readonly expected: string | null;
  /** The first three findings. */
  readonly got: readonly { readonly issue: string; readonly confidence: Confidence }[];
}

/** The answers to all cases, added up. */
export interface Scores {
  readonly log: Score;
  readonly phrase: Score;
  readonly nearMisses: Abstention;
  readonly unrelated: Abstention;
  /** Over all logs, those that no page answers among them: there a finding is never right. */
  readonly reliability: Readonly<Record<Confidence, Reliability>>;
  readonly failures: Failure[];
}

export function emptyScores(): Scores {
  const score = (): Score => ({ cases: 0, first: 0, inThree: 0, certain: 0, certainRight: 0 });
  const abstention = (): Abstention => ({ certain: 0, likely: 0, possible: 0, unknown: 0 });
  const nothing = (): Reliability => ({ shown: 0, right: 0 });
  return {
    log: score(),
    phrase: score(),
    nearMisses: abstention(),
    unrelated: abstention(),
    reliability: { certain: nothing(), likely: nothing(), possible: nothing() },
    failures: [],
  };
}

/** Whether a right page comes first. */
export function isRight([first]: Diagnosis['findings'], right: ReadonlySet<string>): boolean {
  return first !== undefined && right.has(first.issue);
}

/** Adds a case that a page answers. `right` holds the ids of all right pages. */
export function addAnswered(scores: Scores, example: Case, right: ReadonlySet<string>, { findings }: Diagnosis): void {
  const score = scores[example.kind];
  const [first] = findings;
  const isFirst = isRight(findings, right);
  score.cases += 1;
  if (isFirst) score.first += 1;
  if (findings.slice(0, 3).some(({ issue }) => right.has(issue))) score.inThree += 1;
  if (first?.confidence === 'certain') score.certain += 1;
  if (first?.confidence === 'certain' && isFirst) score.certainRight += 1;
  if (first && example.kind === 'log') {
    scores.reliability[first.confidence].shown += 1;
    if (isFirst) scores.reliability[first.confidence].right += 1;
  }
  if (!isFirst) scores.failures.push(failureOf(example, findings));
}

/** Adds a case that no page answers; only `possible` and `unknown` are right there. */
export function addUnanswered(
  scores: Scores,
  group: 'nearMisses' | 'unrelated',
  example: Case,
  { findings }: Diagnosis,
): void {
  const confidence = findings[0]?.confidence ?? 'unknown';
  scores[group][confidence] += 1;
  if (confidence !== 'unknown') scores.reliability[confidence].shown += 1;
  if (confidence === 'certain' || confidence === 'likely') scores.failures.push(failureOf(example, findings));
}

function failureOf({ id, kind, issue }: Case, findings: Diagnosis['findings']): Failure {
  const got = findings.slice(0, 3).map(({ issue: found, confidence }) => ({ issue: found, confidence }));
  return { id, kind, expected: issue, got };
}
