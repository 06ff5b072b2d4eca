/** A template and what must or must not stand elsewhere in the log for it to count. */
export interface SignatureSource {
  readonly text: string;
  readonly strength: 'strong' | 'weak';
  readonly requires?: readonly string[];
  readonly excludes?: readonly string[];
}

/** What the matcher needs to know of one issue. */
export interface IssueSource {
  /** `<tool>/<name>` */
  readonly id: string;
  readonly title: string;
  readonly summary: string;
  /** Name of the tool, as people write it. */
  readonly toolName: string;
  readonly signatures: readonly SignatureSource[];
  readonly phrases: readonly string[];
  /** How often people meet it: 0 seldom to 3 very often. */
  readonly frequency: number;
  /** Ids of the issues of which this one can be only the follow-up. */
  readonly consequenceOf: readonly string[];
  /** Its text only says that something inside failed: any error above it is its cause. */
  readonly envelope: boolean;
  /** Ids of the issues that it is easily confused with. */
  readonly confusedWith: readonly string[];
}

/**
 * How sure a finding is.
 * `certain`: a strong template stands whole on a line that is not an echo.
 * `likely`: a weak template with its context, or a close approximation.
 * `possible`: worth a look.
 */
export type Confidence = 'certain' | 'likely' | 'possible';

/** `known`: at least one finding is certain or likely. `possible`: only possible ones. `unknown`: none. */
export type Verdict = 'known' | 'possible' | 'unknown';

/** A line of the log, as it stands there. */
export interface LogLine {
  /** Number of the line, from 1. */
  readonly line: number;
  /** The line without its line break; cut to 2,000 UTF-16 units around what matters. */
  readonly text: string;
}

/** The part of a line that a finding rests on. */
export interface Evidence extends LogLine {
  /** Where the matched part begins and ends in `text`, in UTF-16 units. */
  readonly start: number;
  readonly end: number;
  /** Last line of a match that spans several; equal to `line` otherwise. */
  readonly lastLine: number;
}

/** One issue that the log shows. */
export interface Finding {
  readonly issue: string;
  readonly confidence: Confidence;
  /** The finding that it is easily confused with, if only that speaks for it. */
  readonly insteadOf?: string;
  /** The line to show; absent where a phrase was matched as a whole, and of what is only easily confused with another finding. */
  readonly evidence?: Evidence;
  /** Numbers of all lines that support it, ascending, `evidence.line` among them; at most 50. */
  readonly lines: readonly number[];
  /** What the placeholders of the matched template caught, by name. */
  readonly values: Readonly<Record<string, string>>;
  /** Findings that only follow from this one. */
  readonly consequences: readonly Finding[];
}

/** The answer to one log. */
export interface Diagnosis {
  readonly verdict: Verdict;
  /** Root causes first; consequences are folded under their cause. At most 10. */
  readonly findings: readonly Finding[];
  /** The lines that look most like errors, in the order of the log; at most 8. Filled where nothing certain or likely was found. */
  readonly errorLines: readonly LogLine[];
  /** Size of the log. */
  readonly lineCount: number;
  readonly byteCount: number;
}
