import { formatBytes, formatNumber } from '../format.ts';

/** Largest file that is read, in bytes, packed or unpacked. */
export const MAX_BYTES = 1_000_000_000;
/** Most files that are read as one log. GitHub keeps a run to some thousand steps. */
export const MAX_FILES = 5_000;

/** Why something that was given cannot be diagnosed. Plain data: it travels from the worker to the page. */
export type Problem =
  | { readonly code: 'nothing-given' }
  | { readonly code: 'empty'; readonly name: string }
  | { readonly code: 'not-text'; readonly name: string; readonly kind: string; readonly advice: string }
  | { readonly code: 'too-large'; readonly name: string; readonly size: number }
  | { readonly code: 'unpacks-too-large'; readonly name: string }
  | { readonly code: 'damaged-gzip'; readonly name: string; readonly after: number }
  | { readonly code: 'damaged-zip'; readonly name: string }
  | { readonly code: 'damaged-entry'; readonly name: string; readonly after: number }
  | { readonly code: 'encrypted'; readonly name: string }
  | { readonly code: 'unknown-packing'; readonly name: string }
  | { readonly code: 'too-many-files'; readonly name: string; readonly count: number }
  /** Nothing that was given can be read as a log. */
  | { readonly code: 'no-files'; readonly name: string }
  | { readonly code: 'unreadable'; readonly name: string }
  | { readonly code: 'failed'; readonly reason: string };

/** Thrown while reading an input; carries the problem to the reader of the message. */
export class InputError extends Error {
  override readonly name = 'InputError';
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problemText(problem));
    this.problem = problem;
  }
}

/** The problem in words: what happened, then what to do. */
export function problemText(problem: Problem): string {
  switch (problem.code) {
    case 'nothing-given':
      return 'There is nothing to diagnose yet. Paste a log, choose a file, or type what went wrong.';
    case 'empty':
      return `${problem.name} is empty. Choose the log of the step that failed.`;
    case 'not-text':
      return `${problem.name}: this is ${problem.kind}, not a log. ${problem.advice}`;
    case 'too-large':
      return `${problem.name} has ${formatBytes(problem.size)}, and ${formatBytes(MAX_BYTES)} is the most that can be read here. Choose the log of the failed job alone, or cut the end off: tail -c 100000000 LOG > end.log`;
    case 'unpacks-too-large':
      return `${problem.name} unpacks to more than ${formatBytes(MAX_BYTES)}, the most that can be read here. Unpack it and choose the part with the failure.`;
    case 'damaged-gzip':
      return `${problem.name} is damaged or not complete: unpacking stopped after ${formatBytes(problem.after)}. Download it again, or unpack it yourself and choose the log.`;
    case 'damaged-zip':
      return `${problem.name} is damaged or not complete: its list of files cannot be read. Download it again, or unpack it yourself and choose the folder.`;
    case 'damaged-entry':
      return `${problem.name} is damaged in the archive: unpacking stopped after ${formatBytes(problem.after)}. Download the archive again.`;
    case 'encrypted':
      return `${problem.name} is encrypted. Unpack the archive with its password and choose the folder.`;
    case 'unknown-packing':
      return `${problem.name} is packed in a way that browsers cannot unpack. Unpack the archive yourself and choose the folder.`;
    case 'too-many-files':
      return `${problem.name} has ${formatNumber(problem.count)} files in it, and ${formatNumber(MAX_FILES)} is the most that is read here. Choose the folder of the job that failed.`;
    case 'no-files':
      return `${problem.name}: no log is in it. Choose the logs of the run that failed, or GitHub’s “Download log archive”.`;
    case 'unreadable':
      return `${problem.name} could not be read. If it was moved or changed, choose it again.`;
    case 'failed':
      return `Diagnosing stopped on an error of this page (${problem.reason}). What you gave is still here: try again, or reload the page.`;
  }
}

/** Files that are named where some are left out. */
const MAX_NAMED = 3;

/** Which of several files are left out, and why: `Left out: screen.png (a PNG image) and 2 more.` */
export function leftOutText(problems: readonly Problem[]): string {
  const named = problems
    .slice(0, MAX_NAMED)
    .map((problem) => ('name' in problem ? `${problem.name} (${reasonOf(problem)})` : reasonOf(problem)));
  const more = problems.length - named.length;
  return `Left out: ${named.join(', ')}${more > 0 ? ` and ${formatNumber(more)} more` : ''}.`;
}

function reasonOf(problem: Problem): string {
  switch (problem.code) {
    case 'not-text':
      return problem.kind;
    case 'damaged-gzip':
    case 'damaged-entry':
      return `damaged after ${formatBytes(problem.after)}`;
    case 'encrypted':
      return 'encrypted';
    case 'unknown-packing':
      return 'packed in an unusual way';
    default:
      return 'not readable';
  }
}
