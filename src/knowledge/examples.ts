import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Knowledge } from './model.ts';

/** A log to try the paste box with. */
export interface Example {
  /** Whose log it is, as a word on a button. */
  readonly name: string;
  /** The issue that it shows; undefined for one that no page explains. */
  readonly issue: string | undefined;
  readonly text: string;
}

/** Pages whose longest sample makes an example: each of another tool, with something to see. */
const SHOWN: readonly (readonly [name: string, issue: string])[] = [
  ['slsa-verifier', 'slsa-verifier/no-matching-rekor-entry'],
  ['Cosign', 'cosign/cert-untrusted-root'],
  ['npm', 'npm/ci-lock-not-in-sync'],
  ['GHCR', 'ghcr/permission-denied-write-package'],
  ['GitHub Actions', 'github-actions/workspace-root-owned'],
];
/** A text of the corpus in which nothing may be found. */
const UNKNOWN = 'tests/corpus/unrelated/tools/node-unhandled-rejection.log';

/**
 * Logs for those who only look around, taken from the pages' own samples, and one that is not known.
 * @throws Error where a page that is shown is gone or has no sample
 */
export function examples({ root, issues }: Pick<Knowledge, 'root' | 'issues'>): Example[] {
  const known = SHOWN.map(([name, id]) => {
    const samples = issues.find((issue) => issue.id === id)?.samples ?? [];
    const text = samples.map((sample) => sample.text.trimEnd()).sort((a, b) => linesOf(b) - linesOf(a))[0];
    if (text === undefined) {
      throw new Error(
        `The example "${name}" is the sample of ${id}, which is not there: choose another in examples.ts.`,
      );
    }
    return { name, issue: id, text };
  });
  return [
    ...known,
    { name: 'one that is not known', issue: undefined, text: readFileSync(join(root, UNKNOWN), 'utf8') },
  ];
}

const linesOf = (text: string): number => text.split('\n').length;
