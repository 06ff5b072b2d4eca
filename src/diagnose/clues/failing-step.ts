import type { LogLine } from '../../matcher/types.ts';
import { messageOf, scoreOf, type StepLine } from './step-line.ts';

/** A line that looks like an error, and the lines around it. */
export interface Failure {
  readonly error: LogLine;
  /** Ascending, without holes; the error's own line is among them. */
  readonly lines: readonly StepLine[];
}

/** The step that failed, as far as its log tells. */
export interface FailingStep {
  /** Its first line that says why. */
  readonly reason: LogLine;
  /** Its line that looks most like a failure. */
  readonly loudest: LogLine;
  readonly command: LogLine | undefined;
  /** Its name; empty where the log tells none. */
  readonly name: string;
}

/** How much the first line must look like a failure beside the one that looks most like it. */
const NEARLY = 0.75;

/**
 * Finds the step that failed: the first one in which an error is reported that stopped it, else the one whose line looks most like a
 * failure. What comes later, such as clearing up, mostly follows from it.
 */
export function failingStep(failures: readonly Failure[]): FailingStep | undefined {
  const placed = failures.map(({ error, lines }) => ({
    error,
    score: scoreOf(error.text),
    ...stepOf(error.line, lines),
  }));
  const most = (list: readonly { readonly score: number }[]): number => Math.max(...list.map(({ score }) => score));
  const first =
    placed.find(({ stopped }) => stopped) ?? placed.find(({ score }) => score >= most(placed) - Number.EPSILON);
  if (!first) return undefined;
  const inStep = placed.filter(({ key }) => key === first.key);
  const loudest = inStep.find(({ score }) => score === most(inStep)) ?? first;
  const why = inStep.find(({ score }) => score >= NEARLY * loudest.score) ?? first;
  const reason = CLOSING.test(why.error.text) ? (why.before ?? why.error) : why.error;
  const told = CLOSING.test(loudest.error.text) ? reason : loudest.error;
  return { reason, loudest: told, command: why.command, name: why.name };
}

/** With this a runner says that something failed, not what. */
const CLOSING = /##\[error\].{0,80}\bexit(?:ed with)?(?: code| status)\b/i;

interface Placed {
  /** Tells steps apart. */
  readonly key: string;
  readonly name: string;
  readonly command: LogLine | undefined;
  /** What was printed last before the line. */
  readonly before: LogLine | undefined;
  /** Whether the runner reports an error of the step. */
  readonly stopped: boolean;
}

function stepOf(line: number, lines: readonly StepLine[]): Placed {
  const own = lines.find((other) => other.line === line);
  const named = own?.name ?? '';
  const ofStep = lines.filter(({ name, mark }) => mark === 'start' || name === named);
  const start = ofStep.findLast((other) => other.mark === 'start' && other.line <= line);
  const next = ofStep.find((other) => other.mark === 'start' && other.line > line);
  const from = start?.line ?? 0;
  const inside = ofStep.filter((other) => other.line >= from && other.line < (next?.line ?? Infinity));
  const told = inside.findLast((other) => other.command !== undefined && other.line <= line);
  return {
    key: `${String(from)} ${named}`,
    name: named || (start?.name ?? ''),
    command: told && commandLine(told, inside),
    before: printedBefore(line, inside),
    stopped: inside.some(({ mark }) => mark === 'error'),
  };
}

/** The last line with words before another, if it is one that a program printed. */
function printedBefore(line: number, inside: readonly StepLine[]): LogLine | undefined {
  const last = inside.findLast((other) => other.line < line && /\p{L}/u.test(messageOf(other.text)));
  const isEcho = last === undefined || last.command !== undefined || /##\[|^\s*shell: /.test(last.text);
  return isEcho ? undefined : { line: last.line, text: last.text };
}

/** Lines of a script that say nothing of what it does. */
const SETTING = /^(?:set [-+]|#|:|$|export |[A-Z_]+=\S*$)/;

/** The command of a line; of a script whose first line only sets something, the first that does something. */
function commandLine({ line, command = '' }: StepLine, inside: readonly StepLine[]): LogLine {
  if (!SETTING.test(command)) return { line, text: command };
  for (const other of inside) {
    if (other.line <= line) continue;
    const text = messageOf(other.text);
    if (/^(?:shell: |env:|##\[endgroup\])/.test(text)) break;
    if (!SETTING.test(text)) return { line: other.line, text };
  }
  return { line, text: command };
}
