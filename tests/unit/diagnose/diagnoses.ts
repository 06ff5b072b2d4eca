import type { Diagnosis, Evidence, Finding } from '../../../src/matcher/types.ts';

/** A finding with what a test is about; the rest is ordinary. */
export const finding = (issue: string, line: number | undefined, more: Partial<Finding> = {}): Finding => ({
  issue,
  confidence: 'certain',
  ...(line === undefined ? {} : { evidence: evidence(line) }),
  lines: line === undefined ? [] : [line],
  values: {},
  consequences: [],
  ...more,
});

export const evidence = (line: number, lastLine = line): Evidence => ({
  line,
  lastLine,
  text: `error ${line}`,
  start: 0,
  end: 5,
});

export const diagnosis = (findings: readonly Finding[], more: Partial<Diagnosis> = {}): Diagnosis => ({
  verdict: 'known',
  findings,
  errorLines: [],
  lineCount: 2000,
  byteCount: 100_000,
  ...more,
});
