import type { Suspect } from '../../src/matcher/rank/suspect.ts';

/** A suspect whose text stands whole on line 1 of a log, certain unless told. */
export const suspect = (issue: number, rest: Partial<Suspect> = {}): Suspect => ({
  issue,
  confidence: 'certain',
  score: 10,
  affinity: 0,
  kind: 'plain',
  evidence: { line: 1, lastLine: 1, text: 'x', start: 0, end: 1 },
  lines: [1],
  values: {},
  whole: true,
  complete: true,
  undoubted: rest.confidence ?? 'certain',
  ...rest,
});
