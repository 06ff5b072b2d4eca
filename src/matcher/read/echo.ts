import { clean } from './clean.ts';
import type { Line, Region } from './region.ts';

/**
 * Tells lines in which a runner or shell repeats what it was given (scripts, inputs, environment) from lines that a
 * program printed. An error text in an echo has not happened.
 */
export class EchoDetector {
  readonly #region: Region;
  readonly #marks = new Map<number, Mark>();
  readonly #answers = new Map<number, boolean>();

  constructor(region: Region) {
    this.#region = region;
  }

  /** Whether `line` is an echo, judged by itself and by up to 150 lines (32 KiB) before and 60 after it. */
  isEcho(line: Line): boolean {
    const known = this.#answers.get(line.start);
    if (known !== undefined) return known;
    const answer = this.#judge(line);
    this.#answers.set(line.start, answer);
    return answer;
  }

  #judge(line: Line): boolean {
    const own = this.#mark(line);
    if (own === 'command' || own === 'group-run') return true;
    if (own === 'run') return this.#shellFollows(this.#region.lineAfter(line));
    let inBlock = own === 'indented';
    let before: Line = line;
    for (let count = 0; count < MAX_BEFORE; count += 1) {
      const previous = this.#region.lineBefore(before, line.start);
      if (!previous) return false;
      before = previous;
      const mark = this.#mark(before);
      if (mark === 'end-group' || mark === 'group') return false;
      if (mark === 'group-run') return true;
      if (mark === 'block' && inBlock) return true;
      if (mark === 'run') return this.#shellFollows(line);
      if (mark === 'shell') return false;
      if (mark !== 'indented') inBlock = false;
    }
    return false;
  }

  /** A script copied from the web view ends with the runner's `shell:` line. */
  #shellFollows(line: Line | undefined): boolean {
    let after = line;
    for (let count = 0; count < MAX_AFTER && after; count += 1) {
      const mark = this.#mark(after);
      if (mark === 'shell') return true;
      if (mark === 'run' || mark === 'group-run' || mark === 'end-group' || mark === 'error') return false;
      after = this.#region.lineAfter(after);
    }
    return false;
  }

  #mark(line: Line): Mark {
    const known = this.#marks.get(line.start);
    if (known !== undefined) return known;
    const mark = markOf(line.text);
    this.#marks.set(line.start, mark);
    return mark;
  }
}

/**
 * Whether what stands before a match on its own line makes the match part of a command or of source code: `echo "…`,
 * `throw new Error("…`. An error marker in between means that a command line and its output share the line.
 */
export function isSpoken(before: string): boolean {
  const said = SAYING.exec(before);
  return said !== null && !/\b(?:error|fatal)\b: /i.test(before.slice(said.index + said[0].length));
}

type Mark =
  'group-run' | 'group' | 'end-group' | 'run' | 'shell' | 'block' | 'indented' | 'command' | 'error' | 'other';

const MAX_BEFORE = 150;
const MAX_AFTER = 60;

const TIME =
  /^(?:[^\t]{1,80}\t[^\t]{1,80}\t)?(?:\uFEFF)?(?:\s{0,4}\d{1,6}\s{1,3})?(?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z ?)?/;
const SAYING =
  /(?:\b(?:echo|printf|print|puts|Write-(?:Host|Error|Output)|console\.\w+|core\.\w+|log\.\w+|fmt\.\w+|errors\.New|throw|raise|die|grep|rg|includes|contains)\b|=~)[^;]{0,40}["'`(]|\bjq\b[^;]{0,60}$/;
const COMMAND =
  /^(?:\[command\]|\++ (?=\S)|\$ (?=\S)|❯ |➜ |PS [A-Z]:\\[^>]{0,100}> ?|\[?[\w.-]{1,40}@[\w.-]{1,40}(?:[: ][^$#]{0,80})?[$#%] |Run .{0,300}\becho )/;

function markOf(text: string): Mark {
  const cleaned = text.includes('\u001b') || text.includes('[') ? clean(text).replaceAll('\0', '') : text;
  const line = cleaned.slice(TIME.exec(cleaned)?.[0].length ?? 0);
  if (line.startsWith('##[')) {
    if (line.startsWith('##[group]')) return line.startsWith('##[group]Run ') ? 'group-run' : 'group';
    if (line.startsWith('##[endgroup]')) return 'end-group';
    if (line.startsWith('##[error]')) return 'error';
  }
  if (/^\s*Run \S/.test(line)) return 'run';
  if (/^\s*shell: \S/.test(line)) return 'shell';
  if (/^\s*(?:with|env):\s*$/.test(line)) return 'block';
  if (COMMAND.test(line)) return 'command';
  if (/^\s+[\w.-]{1,60}: ?/.test(line) || /^\s{4,}\S/.test(line)) return 'indented';
  return line.startsWith('Error: ') ? 'error' : 'other';
}
