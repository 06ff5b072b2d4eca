import { DROPPED } from '../../matcher/read/clean.ts';
import { failureScore } from '../../matcher/read/failure.ts';
import { readLine, type ReadLine } from '../../matcher/read/reading.ts';

/** A line as the look for the failing step sees it. */
export interface StepLine {
  readonly line: number;
  readonly text: string;
  /** A step begins here, or the step that runs reports an error. */
  readonly mark: 'start' | 'error' | undefined;
  /** The name that the step has in the log; empty where it is not told. */
  readonly name: string;
  /** What a runner or shell was told to run here. */
  readonly command: string | undefined;
}

/** Names of job and step before each line: `gh run view --log`. */
const NAMES = /^([^\t]{1,80})\t([^\t]{1,80})\t(?=\uFEFF?\d{4}-\d\d-\d\dT)/;
/** What a line must hold to be looked at as a command or mark. */
const HINT = /##\[|Run |[$+❯➜] |\[command\]|PS [A-Z]:|RUN |Step \d/;

/** Reads one line. Most lines hold nothing that is looked for, and cost next to nothing. */
export function stepLine(line: number, text: string): StepLine {
  const names = NAMES.exec(text);
  const name = names ? `${names[1] ?? ''} › ${names[2] ?? ''}` : '';
  if (!HINT.test(text)) return { line, text, mark: undefined, name, command: undefined };
  const begun = /##\[section\]Starting: (.+)/.exec(text);
  const starts = text.includes('##[group]Run ') || begun !== null;
  const mark = starts ? 'start' : text.includes('##[error]') ? 'error' : undefined;
  return { line, text, mark, name: begun?.[1]?.trim() ?? name, command: commandOf(text, starts) };
}

/** How much a line looks like the one that says what failed: 0 for not at all, to 6. */
export function scoreOf(text: string): number {
  const read = read1(text);
  return failureScore({ read, kind: read.kind, passed: false });
}

/** The line without what CI systems and loggers put before a message. */
export function messageOf(text: string): string {
  const read = read1(text);
  return read.clean.slice(read.message).replaceAll(DROPPED, '').trim();
}

/** Forms in which runners and shells tell what they run, after what stands before a message. */
const COMMANDS = [
  /^\[command\](\S.*)$/,
  /^(?:\$|❯|➜) (\S.*)$/,
  /^PS [A-Z]:\\[^>]{0,100}> ?(\S.*)$/,
  /^[\w.-]{1,40}@[\w.-]{1,40}[^$#]{0,80}[$#] (\S.*)$/,
  // `set -x`; but not a line that a tool says is new
  /^\++ (?!.* = )((?:[a-z][\w-]*|\.{0,2}\/[\w./-]+)(?: .*)?)$/,
  // BuildKit, and the builder before it
  /^\[(?:[\w-]{1,40} )?\d+\/\d+\] (?:RUN )(\S.*)$/,
  /^Step \d+\/\d+ : RUN (\S.*)$/,
];

function commandOf(text: string, starts: boolean): string | undefined {
  const message = messageOf(text);
  if (starts) return /^Run (\S.*)$/.exec(message)?.[1];
  for (const form of COMMANDS) {
    const found = form.exec(message)?.[1];
    if (found !== undefined) return found;
  }
  return undefined;
}

const read1 = (text: string): ReadLine => readLine({ start: 0, end: text.length, text });
