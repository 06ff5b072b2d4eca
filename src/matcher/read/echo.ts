import { withoutControl } from './clean.ts';
import { BEFORE, LOOK_BEHIND, type Line, type Region } from './region.ts';

/**
 * Tells lines in which a runner or shell repeats what it was given (scripts, inputs, environment) from lines that a
 * program printed. An error text in an echo has not happened.
 */
export class EchoDetector {
  readonly #region: Region;
  readonly #marks = new Map<number, Mark>();
  /** For a line (its start) the nearest line before it that opens or closes an echo; undefined where there is none. */
  readonly #boundaries = new Map<number, Boundary | undefined>();

  constructor(region: Region) {
    this.#region = region;
  }

  /** Whether `line` is an echo, judged by itself, by what stands up to 64 KiB before it, and by what follows it. */
  isEcho(line: Line): boolean {
    const own = this.#mark(line);
    if (own === 'command' || own === 'group-run') return true;
    if (own === 'run') return this.#shellFollows(this.#region.lineAfter(line));
    if (own === 'indented' && this.#inBlock(line)) return true;
    switch (this.#boundaryBefore(line)?.mark) {
      case 'group-run':
        return this.#groupEnds(line);
      case 'run':
        return this.#shellFollows(line);
      default:
        return false;
    }
  }

  /** Whether only indented lines stand between `line` and a line `with:` or `env:`. */
  #inBlock(line: Line): boolean {
    let before: Line | undefined = line;
    while (before && this.#mark(before) === 'indented') before = this.#region.lineBefore(before, line.start);
    return before !== undefined && this.#mark(before) === 'block';
  }

  #boundaryBefore(line: Line): Boundary | undefined {
    const passed: number[] = [];
    let boundary: Boundary | undefined;
    let at = line;
    for (;;) {
      if (this.#boundaries.has(at.start)) {
        boundary = this.#boundaries.get(at.start);
        break;
      }
      passed.push(at.start);
      const previous = this.#region.lineBefore(at, line.start);
      if (!previous) break;
      at = previous;
      const mark = this.#mark(at);
      if (isBoundary(mark)) {
        boundary = { mark, start: at.start };
        break;
      }
    }
    // Where there is none, that is known of `line` alone: the lines before it may look further back.
    for (const start of boundary ? passed : [line.start]) this.#boundaries.set(start, boundary);
    // What another line saw may lie further back than this one may look.
    return boundary && line.start - boundary.start < LOOK_BEHIND - BEFORE ? boundary : undefined;
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

  /** Whether the group that is open at `line` is closed: in a log of which only parts were copied, what was printed may follow at once. */
  #groupEnds(line: Line): boolean {
    let after: Line | undefined = line;
    while (after && after.start - line.start < GROUP_SIZE) {
      const mark = this.#mark(after);
      if (mark === 'end-group' || mark === 'shell') return true;
      if (mark === 'run' || mark === 'group-run' || mark === 'group' || mark === 'error') return false;
      after = this.#region.lineAfter(after);
    }
    return after !== undefined;
  }

  #mark(line: Line): Mark {
    const known = this.#marks.get(line.start);
    if (known !== undefined) return known;
    const mark = markOf(line.text);
    this.#marks.set(line.start, mark);
    return mark;
  }
}

/** Units before a match that are looked at. */
const SPOKEN_WITHIN = 200;

/**
 * Whether what stands before `column` of a line makes the match part of a command or of source code (`echo "…`,
 * `throw new Error("…`), of a test's expectation (`want error "…`) or of the subject of a commit (`fix: …`). An error
 * marker in between means that a command line and its output share the line.
 */
export function isSpoken(line: string, column: number): boolean {
  const before = line.slice(Math.max(0, column - SPOKEN_WITHIN), column);
  if (COMMIT.test(before) || QUOTING.test(before)) return true;
  const said = SAYING.exec(before);
  return said !== null && !/\b(?:error|fatal)\b: /i.test(before.slice(said.index + said[0].length));
}

type BoundaryMark = 'group-run' | 'group' | 'end-group' | 'run' | 'shell';
type Mark = BoundaryMark | 'block' | 'indented' | 'command' | 'error' | 'other';

/** A line that opens or closes an echo. */
interface Boundary {
  readonly mark: BoundaryMark;
  readonly start: number;
}

const BOUNDARIES: ReadonlySet<Mark> = new Set<BoundaryMark>(['group-run', 'group', 'end-group', 'run', 'shell']);

function isBoundary(mark: Mark): mark is BoundaryMark {
  return BOUNDARIES.has(mark);
}

const MAX_AFTER = 60;
/** Bytes within which the end of a group is looked for; beyond them it is taken to come. */
const GROUP_SIZE = 16_384;

const TIME =
  /^(?:[^\t]{1,80}\t[^\t]{1,80}\t)?(?:\uFEFF)?(?:\s{0,4}\d{1,6}\s{1,3})?(?:\d{4}-\d\d-\d\dT[\d:.]{8,18}Z ?)?/;
const SAYING =
  /(?:\b(?:echo|printf|print|puts|Write-(?:Host|Error|Output)|console\.\w+|core\.\w+|log\.\w+|fmt\.\w+|errors\.New|throw|raise|die|grep|rg|includes|contains)\b|=~)[^;]{0,40}["'`(]|\bjq\b[^;]{0,60}$/;
/** The subject of a commit or an entry of a changelog, by the convention of commitizen. */
const COMMIT =
  /^\s*(?:[-*•]\s+)?(?:\*\*)?(?:fix|feat|docs?|chore|test|refactor|ci|build|perf|style|revert)(?:\([\w./ -]{1,40}\))?!?:/i;
const QUOTING =
  /\b(?:want(?:s|ed)?|expect(?:s|ed)?|should|what to do|fix(?:es|ed)?|avoids?|prevents?|handles?)\b[^;:]{0,40}["'`“‘]$/i;
/** A traced command; but what a traced assignment quotes is mostly what a command printed. */
const COMMAND =
  /^(?:\[command\]|\++ (?![\w]{1,60}='[^']{20})(?=\S)|\$ (?=\S)|➜ |PS [A-Z]:\\[^>]{0,100}> ?|\[?[\w.-]{1,40}@[\w.-]{1,40}(?:[: ][^$#]{0,80})?[$#%] )/;

function markOf(text: string): Mark {
  const plain = withoutControl(text);
  const line = plain.slice(TIME.exec(plain)?.[0].length ?? 0);
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
