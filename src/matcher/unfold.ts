import type { Finding } from './types.ts';

/** Findings, each before those that follow from it, at any depth. */
export function* unfold(findings: readonly Finding[]): Generator<Finding> {
  for (const finding of findings) {
    yield finding;
    yield* unfold(finding.consequences);
  }
}
