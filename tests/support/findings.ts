import type { Diagnosis, Finding } from '../../src/matcher/index.ts';

/** All findings of a diagnosis, consequences after their cause. */
export function allFindings(findings: readonly Finding[]): Finding[] {
  return findings.flatMap((finding) => [finding, ...allFindings(finding.consequences)]);
}

/** What a diagnosis says, without where: issues with their confidence, in order. */
export function gist(diagnosis: Diagnosis): string[] {
  return allFindings(diagnosis.findings).map(({ issue, confidence }) => `${issue} ${confidence}`);
}
