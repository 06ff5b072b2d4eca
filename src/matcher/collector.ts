import { evidenceOf } from './evidence.ts';
import type { AnchorTarget, IndexedSignature, MatchIndex } from './load.ts';
import { matchPartially } from './match/partial-match.ts';
import { matchTemplate, type TemplateMatch } from './match/template-match.ts';
import { EchoDetector, isSpoken } from './read/echo.ts';
import { LineCounter } from './read/line-counter.ts';
import { join, placeOf, readLine, type ReadLine, type Reading } from './read/reading.ts';
import { Region, type Line } from './read/region.ts';
import type { LineKind } from './read/prefix.ts';
import { isTableRow, MAX_ROWS, tableColumns } from './read/table.ts';
import { tokenise } from './tokens/tokenise.ts';
import { SightingTable } from './sighting.ts';

/** A line that is read word by word at the end. */
export interface CandidateLine {
  readonly number: number;
  readonly read: ReadLine;
  /** The line after it, which may continue it. */
  readonly next: ReadLine | undefined;
  readonly kind: LineKind;
}

/** Lines at the start of a log that are all candidates: a paste of a screen is read whole. */
const HEAD_LINES = 200;
/** Lines with an error word that are candidates: the first and the last so many. */
const ERROR_LINES = 200;
/** How often a signature's anchor is followed up, so that a log full of near misses stays cheap. */
const MAX_ATTEMPTS = 400;
const MAX_PARTIAL_ATTEMPTS = 40;

/**
 * Gathers what the scan finds: sightings of signatures, contexts that are present, and candidate lines for the
 * approximate reading. It is given one region of the log after the other and keeps a bounded amount of each.
 */
export class Collector {
  readonly sightings = new SightingTable();
  /** Which of the index's contexts stand in the log. */
  readonly contexts = new Set<number>();
  readonly #index: MatchIndex;
  readonly #counter = new LineCounter();
  readonly #attempts: Uint16Array;
  readonly #contextAttempts: Uint16Array;
  readonly #partialAttempts: Uint16Array;
  readonly #seenAt: Float64Array;
  readonly #head: CandidateLine[] = [];
  readonly #firstErrors: CandidateLine[] = [];
  #lastErrors: CandidateLine[] = [];
  /** Places of error words in this region that are not among the first ones; read only if they stay among the last. */
  #laterErrors: number[] = [];
  /** Up to where the line of the last error word reaches. */
  #errorLineEnd = -1;
  #region = new Region(new Uint8Array());
  #echoes = new EchoDetector(this.#region);
  #reads = new Map<number, ReadLine>();

  constructor(index: MatchIndex) {
    this.#index = index;
    this.#attempts = new Uint16Array(index.signatures.length);
    this.#contextAttempts = new Uint16Array(index.contexts.length);
    this.#partialAttempts = new Uint16Array(index.signatures.length);
    this.#seenAt = new Float64Array(index.targets.length).fill(-1);
  }

  /** Takes up a region; `dropped` bytes at the start of the last one are gone from its front. */
  enter(bytes: Uint8Array, dropped: number): void {
    this.#settleLaterErrors();
    this.#counter.shift(this.#region.bytes, dropped);
    for (let at = 0; at < this.#seenAt.length; at += 1) this.#seenAt[at] = (this.#seenAt[at] as number) - dropped;
    this.#errorLineEnd -= dropped;
    this.#region = new Region(bytes);
    this.#echoes = new EchoDetector(this.#region);
    this.#reads = new Map();
  }

  /** Reads the lines of the log's head that begin in `from` to `to`; gives where to go on. */
  readHead(from: number, to: number): number {
    const { bytes } = this.#region;
    let at = from === 0 || bytes[from - 1] === 10 ? from : nextLine(bytes, from);
    while (at < to && this.#head.length < HEAD_LINES) {
      this.#head.push(this.#candidate(this.#region.lineAt(at)));
      at = nextLine(bytes, at);
    }
    return this.#head.length < HEAD_LINES ? Math.max(from, Math.min(at, to)) : to;
  }

  /** Follows up an anchor that stands at byte `start` of the region. */
  hit(anchor: number, start: number): void {
    const target = this.#index.targets[anchor];
    if (!target) return;
    if (target.kind === 'error-word') {
      if (start >= this.#errorLineEnd) this.#errorLine(start);
      return;
    }
    if (target.kind === 'context' && this.contexts.has(target.at)) return;
    const line = this.#region.lineAt(start);
    if (this.#seenAt[anchor] === line.start) return;
    this.#seenAt[anchor] = line.start;
    if (target.kind === 'context') this.#context(target.at, line);
    else this.#signature(target, line);
  }

  /** Lines in the whole log, and the candidates in their order; to be asked once, at the end. */
  finish(): { lineCount: number; candidates: CandidateLine[] } {
    this.#settleLaterErrors();
    const { bytes } = this.#region;
    const breaks = this.#counter.lineNumber(bytes, bytes.length) - 1;
    const lineCount = bytes.length === 0 && breaks === 0 ? 0 : breaks + (bytes.at(-1) === 10 ? 0 : 1);
    const byNumber = new Map([...this.#head, ...this.#firstErrors, ...this.#lastErrors].map((line) => [line.number, line]));
    return { lineCount, candidates: [...byNumber.values()].sort((a, b) => a.number - b.number) };
  }

  #errorLine(start: number): void {
    const end = this.#region.bytes.indexOf(10, start);
    this.#errorLineEnd = end < 0 ? this.#region.bytes.length : end;
    if (this.#firstErrors.length < ERROR_LINES) this.#firstErrors.push(this.#candidate(this.#region.lineAt(start)));
    else this.#laterErrors.push(start);
  }

  #settleLaterErrors(): void {
    const later = this.#laterErrors.slice(-ERROR_LINES).map((start) => this.#candidate(this.#region.lineAt(start)));
    this.#lastErrors = [...this.#lastErrors, ...later].slice(-ERROR_LINES);
    this.#laterErrors = [];
  }

  #candidate(line: Line): CandidateLine {
    const read = this.#read(line);
    const next = this.#region.lineAfter(line);
    return {
      number: this.#number(line),
      read,
      next: next && this.#read(next),
      kind: this.#echoes.isEcho(line) ? 'echo' : read.kind,
    };
  }

  #context(at: number, line: Line): void {
    const context = this.#index.contexts[at];
    const attempts = this.#contextAttempts[at] ?? MAX_ATTEMPTS;
    if (attempts >= MAX_ATTEMPTS) return;
    this.#contextAttempts[at] = attempts + 1;
    if (!context) return;
    for (const reading of this.#readings(line)) {
      if (!matchTemplate(context, reading)) continue;
      this.contexts.add(at);
      return;
    }
  }

  #signature({ at, text }: AnchorTarget & { kind: 'signature' }, line: Line): void {
    const signature = this.#index.signatures[at];
    if (!signature || (this.#attempts[at] as number) >= MAX_ATTEMPTS) return;
    this.#attempts[at] = (this.#attempts[at] as number) + 1;
    for (const reading of this.#readings(line)) {
      const match = matchTemplate(signature, reading);
      if (match && this.#covers(reading, match, line)) {
        this.#whole(at, signature, reading, match);
        return;
      }
    }
    if (this.sightings.hasWhole(at) || (this.#partialAttempts[at] as number) >= MAX_PARTIAL_ATTEMPTS) return;
    this.#partialAttempts[at] = (this.#partialAttempts[at] as number) + 1;
    this.#partial(at, signature, line, text);
  }

  #whole(at: number, signature: IndexedSignature, reading: Reading, match: TemplateMatch): void {
    const place = placeOf(reading, match.start);
    const first = reading.lines[place.line];
    if (!first) return;
    this.sightings.add({
      signature: at,
      how: 'whole',
      share: 1,
      amount: signature.size,
      words: 0,
      cut: false,
      kind: this.#kind(first, place.column),
      evidence: evidenceOf(reading, match.start, match.end, this.#number(reading.lines[0]?.line ?? first.line)),
      values: match.values,
    });
  }

  #partial(at: number, signature: IndexedSignature, line: Line, anchor: string): void {
    const read = this.#read(line);
    const next = this.#region.lineAfter(line);
    const reading = join(next ? [read, this.#read(next)] : [read], false);
    const match = reading && matchPartially(signature, reading, anchor);
    if (!match) return;
    const numbers = this.#index.tokens.signatures[at]?.numbers ?? [];
    if (numbers.length > 0 && !match.cut) {
      const words = new Set(reading.sources.flatMap(tokenise));
      if (!numbers.every((number) => words.has(number))) return;
    }
    if (signature.typed && match.found === signature.size) {
      this.sightings.refuted.add(at);
      return;
    }
    const place = placeOf(reading, match.start);
    const first = reading.lines[place.line] ?? read;
    this.sightings.add({
      signature: at,
      how: 'partial',
      share: match.found / signature.size,
      amount: match.found,
      words: 0,
      cut: match.cut,
      kind: this.#kind(first, place.column),
      evidence: evidenceOf(reading, match.start, match.end, this.#number(line)),
      values: {},
    });
  }

  /** The ways to read a line: by itself; with escapes undone; with the lines that it may be wrapped over. */
  *#readings(line: Line): Generator<Reading> {
    const read = this.#read(line);
    for (const escaped of [false, true]) {
      const reading = join([read], escaped);
      if (reading) yield reading;
    }
    const around = [read];
    let before = line;
    let after: Line | undefined = line;
    for (let count = 0; count < 2; count += 1) {
      const previous = this.#region.lineBefore(before, line.start);
      if (previous) around.unshift(this.#read((before = previous)));
      after = after && this.#region.lineAfter(after);
      if (after) around.push(this.#read(after));
    }
    if (around.length === 1) return;
    for (const escaped of [false, true]) {
      const reading = join(around, escaped);
      if (reading) yield reading;
    }
    if (isTableRow(read.clean)) yield* tableColumns(this.#rowsFrom(read));
  }

  #rowsFrom(first: ReadLine): ReadLine[] {
    const rows = [first];
    let after = this.#region.lineAfter(first.line);
    while (after && rows.length < MAX_ROWS) {
      rows.push(this.#read(after));
      after = this.#region.lineAfter(after);
    }
    return rows;
  }

  /** Whether a match over several lines takes in the line of the anchor, and no more than three lines. */
  #covers(reading: Reading, match: TemplateMatch, line: Line): boolean {
    const from = placeOf(reading, match.start).line;
    const to = placeOf(reading, match.end - 1).line;
    const at = reading.lines.findIndex((read) => read.line.start === line.start);
    return from <= at && at <= to && to - from <= 2;
  }

  #kind(read: ReadLine, column: number): LineKind {
    if (this.#echoes.isEcho(read.line) || isSpoken(read.clean.slice(Math.max(0, column - 200), column))) return 'echo';
    return read.kind;
  }

  #number(line: Line): number {
    return this.#counter.lineNumber(this.#region.bytes, line.start);
  }

  #read(line: Line): ReadLine {
    const known = this.#reads.get(line.start);
    if (known) return known;
    const read = readLine(line);
    this.#reads.set(line.start, read);
    return read;
  }
}

function nextLine(bytes: Uint8Array, from: number): number {
  const end = bytes.indexOf(10, from);
  return end < 0 ? bytes.length : end + 1;
}
