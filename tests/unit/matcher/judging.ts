import { SightingTable, type Sighting } from '../../../src/matcher/collect/sighting.ts';
import type { SignatureSource } from '../../../src/matcher/index.ts';
import { Steps } from '../../../src/matcher/read/steps.ts';
import { judge } from '../../../src/matcher/rank/judge.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const issue = (id: string, ...signatures: SignatureSource[]) => sampleIssue(id, 'Tool', { signatures });

/**
 * Signature 0 is strong, 1 weak, 2 weak with a context (0), 3 strong unless a context (1), 4 and 5 weak ones of one issue,
 * 6 to 9 of one issue: strong, weak, weak, weak with a context (0); 10 is weak with one of two contexts (0 and 2).
 */
const index = sampleIndex([
  issue('t/a', { text: 'strong text of the first', strength: 'strong' }),
  issue('t/b', { text: 'weak text of the second', strength: 'weak' }),
  issue('t/c', { text: 'text in a context only', strength: 'weak', requires: ['the context'] }),
  issue('t/d', { text: 'text but for another one', strength: 'strong', excludes: ['another context'] }),
  issue('t/e', { text: 'first weak sign', strength: 'weak' }, { text: 'second weak sign', strength: 'weak' }),
  issue(
    't/f',
    { text: 'strong sign among others', strength: 'strong' },
    { text: 'weak sign among others', strength: 'weak' },
    { text: 'another sign among others', strength: 'weak' },
    { text: 'sign in a context only', strength: 'weak', requires: ['the context'] },
  ),
  issue('t/g', { text: 'text in two contexts', strength: 'weak', requires: ['the context', 'a third context'] }),
]);

/** A sighting of a signature, whole and on line 1 unless told. */
export const sighting = (signature: number, rest: Partial<Sighting> & { line?: number } = {}): Sighting => ({
  signature,
  how: 'whole',
  share: 1,
  amount: 20,
  words: 0,
  cut: false,
  decided: true,
  kind: 'plain',
  evidence: { line: rest.line ?? 1, lastLine: rest.line ?? 1, text: 'a line', start: 0, end: 6 },
  values: {},
  ...rest,
});

/** What sightings amount to in a log of 20 lines. */
export const judged = (
  sightings: readonly Sighting[],
  contexts: readonly number[] = [],
  steps = new Steps(),
  said: readonly number[] = [],
) => {
  const table = new SightingTable();
  for (const one of sightings) table.add(one);
  return judge(index, table, { contexts: new Set(contexts), said: new Set(said), steps, lineCount: 20 });
};

/** A log whose lines 5 to 9 are a step that passed. */
export const passing = (): Steps => {
  const steps = new Steps();
  steps.add('step', 5);
  steps.add('step', 10);
  return steps;
};
