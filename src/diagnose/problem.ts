import { formatBytes } from './format.ts';

/** Largest file that is read, in bytes, packed or unpacked. */
export const MAX_BYTES = 1_000_000_000;

/** Why something that was given cannot be diagnosed. Plain data: it travels from the worker to the page. */
export type Problem =
  | { readonly code: 'nothing-given' }
  | { readonly code: 'empty'; readonly name: string }
  | { readonly code: 'not-text'; readonly name: string; readonly kind: string; readonly advice: string }
  | { readonly code: 'too-large'; readonly name: string; readonly size: number }
  | { readonly code: 'unpacks-too-large'; readonly name: string }
  | { readonly code: 'damaged-gzip'; readonly name: string; readonly after: number }
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
    case 'unreadable':
      return `${problem.name} could not be read. If it is a folder, choose the log inside; if it was moved or changed, choose it again.`;
    case 'failed':
      return `Diagnosing stopped on an error of this page (${problem.reason}). What you gave is still here: try again, or reload the page.`;
  }
}
