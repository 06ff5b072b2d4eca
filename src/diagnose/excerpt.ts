import type { Diagnosis, Finding, LogLine } from '../matcher/types.ts';
import { encodingOf } from './file-kind.ts';
import { isSure } from './sentences.ts';

/** Why a line stands in the excerpt: the matched line of a cause, of a consequence, or what is around. */
export type LineRole = 'cause' | 'consequence' | 'context';

const MAX_LINES = 40;
const MAX_LINE_LENGTH = 2000;

/**
 * Chooses the lines of a log to show beside its findings: those the findings rest on and some around them.
 * @returns line numbers in ascending order with their role; empty where no line was matched or the log has only a few
 */
export function planExcerpt(diagnosis: Diagnosis): ReadonlyMap<number, LineRole> {
  if (diagnosis.lineCount < 3) return new Map();
  const roles = new Map<number, LineRole>();
  const shown = diagnosis.verdict === 'possible' ? diagnosis.findings : diagnosis.findings.filter(isSure);
  shown.forEach((finding, rank) => {
    place(roles, finding, 'cause', rank === 0 ? 5 : 1, diagnosis.lineCount);
    for (const consequence of finding.consequences) place(roles, consequence, 'consequence', 1, diagnosis.lineCount);
  });
  return new Map([...roles].sort(([a], [b]) => a - b));
}

/** Collects chosen lines from a log that passes by in pieces of any size; keeps nothing else of it. */
export class LineCollector {
  readonly lines: LogLine[] = [];
  #decoder: TextDecoder | undefined;
  #wanted: ReadonlyMap<number, LineRole>;
  #last: number;
  #number = 1;
  #current = '';

  /** @param wanted numbers of the lines to keep, as `planExcerpt` gives them */
  constructor(wanted: ReadonlyMap<number, LineRole>) {
    this.#wanted = wanted;
    this.#last = Math.max(0, ...wanted.keys());
  }

  /** Whether every wanted line has been seen to its end. */
  get done(): boolean {
    return this.#number > this.#last;
  }

  push(bytes: Uint8Array): void {
    this.#decoder ??= new TextDecoder(encodingOf(bytes));
    const text = this.#decoder.decode(bytes, { stream: true });
    let from = 0;
    for (let to = text.indexOf('\n'); to >= 0 && !this.done; to = text.indexOf('\n', from)) {
      this.#extend(text, from, to);
      this.#endLine();
      from = to + 1;
    }
    this.#extend(text, from, text.length);
  }

  /** Ends the log and with it its last line. */
  finish(): readonly LogLine[] {
    if (!this.done) this.#endLine();
    return this.lines;
  }

  #extend(text: string, from: number, to: number): void {
    if (!this.#wanted.has(this.#number)) return;
    this.#current += text.slice(from, Math.min(to, from + MAX_LINE_LENGTH - this.#current.length));
  }

  #endLine(): void {
    if (this.#wanted.has(this.#number)) this.lines.push({ line: this.#number, text: this.#current.replace(/\r$/, '') });
    this.#current = '';
    this.#number++;
  }
}

function place(
  roles: Map<number, LineRole>,
  { evidence }: Finding,
  role: LineRole,
  around: number,
  lineCount: number,
): void {
  if (!evidence) return;
  const last = Math.min(evidence.lastLine, evidence.line + 4);
  const order = [...range(evidence.line, last)];
  for (let distance = 1; distance <= around; distance++) order.push(evidence.line - distance, last + distance);
  for (const line of order) {
    if (line < 1 || line > lineCount || (!roles.has(line) && roles.size >= MAX_LINES)) continue;
    const matched = line >= evidence.line && line <= last;
    const before = roles.get(line);
    if (before === undefined || (before === 'context' && matched)) roles.set(line, matched ? role : 'context');
  }
}

function* range(first: number, last: number): Generator<number> {
  for (let line = first; line <= last; line++) yield line;
}
