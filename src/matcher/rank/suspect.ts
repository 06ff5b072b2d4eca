import type { LineKind } from '../read/prefix.ts';
import type { Confidence, Evidence } from '../types.ts';

/** An issue that something in the log speaks for. */
export interface Suspect {
  /** Position of the issue in the index. */
  readonly issue: number;
  readonly confidence: Confidence;
  /** Strength of the evidence among suspects of the same confidence. */
  readonly score: number;
  /** Probability that the log as a whole shows it: 0 to 1; 0 where that was not asked. */
  readonly affinity: number;
  readonly kind: LineKind;
  readonly evidence: Evidence | undefined;
  readonly lines: readonly number[];
  readonly values: Readonly<Record<string, string>>;
  /** Whether the evidence is a whole template, letter by letter. */
  readonly whole: boolean;
  /** Whether that, and one of the texts that it requires stands in the log as well. */
  readonly complete: boolean;
  /** How sure it would be, did it not stand on a line or in a step that casts doubt on it. */
  readonly undoubted: Confidence;
}

export const CONFIDENCE_RANK: Readonly<Record<Confidence, number>> = { certain: 2, likely: 1, possible: 0 };
