import { issuePath } from '../../knowledge/urls.ts';
import { unfold, type Confidence, type Diagnosis, type Finding, type Verdict } from '../../matcher/index.ts';
import { siteUrl } from '../../site.ts';

/** One finding in the machine's answer. */
export interface FindingJson {
  readonly issue: string;
  readonly url: string;
  readonly confidence: Confidence;
  /** Line of the log that shows it; null where a phrase was matched as a whole. */
  readonly line: number | null;
  /** What the placeholders of the signature caught. */
  readonly values: Readonly<Record<string, string>>;
  /** The finding that it is easily confused with, if only that speaks for it; absent otherwise. */
  readonly insteadOf?: string;
  /** Ids of findings that only follow from this one; absent where there are none. */
  readonly consequences?: readonly string[];
}

/** The machine's answer to one file: a line of `--json`. */
export interface AnswerJson {
  /** As it was named on the command line. */
  readonly source: string;
  /** null where the file could not be read. */
  readonly verdict: Verdict | null;
  readonly findings: readonly FindingJson[];
  /** Why the file could not be read; absent otherwise. */
  readonly error?: string;
}

export function answerJson(source: string, { verdict, findings }: Diagnosis): AnswerJson {
  return { source, verdict, findings: findings.map(findingJson) };
}

export function errorJson(source: string, error: string): AnswerJson {
  return { source, verdict: null, findings: [], error };
}

function findingJson({ issue, confidence, insteadOf, evidence, values, consequences }: Finding): FindingJson {
  return {
    issue,
    url: `${siteUrl}${issuePath(issue)}`,
    confidence,
    line: evidence?.line ?? null,
    values,
    ...(insteadOf === undefined ? {} : { insteadOf }),
    ...(consequences.length > 0 ? { consequences: Array.from(unfold(consequences), ({ issue: id }) => id) } : {}),
  };
}
