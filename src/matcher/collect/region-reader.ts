import { matchTemplate } from '../match/template-match.ts';
import { EchoDetector, isSpoken } from '../read/echo.ts';
import { LineCounter } from '../read/line-counter.ts';
import type { LineKind } from '../read/prefix.ts';
import { join, placeOf, readLine, type ReadLine, type Reading } from '../read/reading.ts';
import { Region, type Line } from '../read/region.ts';
import { isTableRow, MAX_ROWS, tableColumns } from '../read/table.ts';
import type { Signature } from '../signature.ts';

/** Lines that are kept read. */
const MAX_READS = 1_024;
/** A match over several lines takes in so many lines more than one, and so many where they are indented, as in a narrow box beside a level. */
const MORE_LINES = 2;
const MORE_LINES_IN_BOX = 4;
const INDENT = '    ';

/** Reads lines of the region that is in memory, each once, and numbers them through the whole log. */
export class RegionReader {
  region = new Region(new Uint8Array());
  #echoes = new EchoDetector(this.region);
  #reads = new Map<number, ReadLine>();
  /** The ways to read a line, by its start, except the plain one: many signatures may ask for the same line. */
  #otherReadings = new Map<number, Reading[]>();
  readonly #counter = new LineCounter();
  /** Where in the log the region begins. */
  #base = 0;

  /** Takes up the next region; the first `dropped` bytes of the last one are not in it. */
  enter(bytes: Uint8Array, dropped: number): void {
    this.#counter.shift(this.region.bytes, dropped);
    this.#base += dropped;
    this.region = new Region(bytes, this.#base);
    this.#echoes = new EchoDetector(this.region);
    this.#reads = new Map();
    this.#otherReadings = new Map();
  }

  /** Whether the region begins where the log does. */
  get holdsStart(): boolean {
    return this.#base === 0;
  }

  read(line: Line): ReadLine {
    const known = this.#reads.get(line.start);
    if (known) return known;
    const read = readLine(line);
    if (this.#reads.size >= MAX_READS) this.#reads.clear();
    this.#reads.set(line.start, read);
    return read;
  }

  /** Number of a line in the log, from 1. */
  numberOf(line: Line): number {
    return this.numberAt(line.start);
  }

  /** Number of the line that holds the byte at `position`, from 1. */
  numberAt(position: number): number {
    return this.#counter.lineNumber(this.region.bytes, position);
  }

  /** Lines in the whole log; to be asked at its end. */
  lineCount(): number {
    const { bytes } = this.region;
    const breaks = this.#counter.lineNumber(bytes, bytes.length) - 1;
    return breaks + (this.region.endsInLine ? 1 : 0);
  }

  kindOf(read: ReadLine): LineKind {
    return this.#echoes.isEcho(read.line) ? 'echo' : read.kind;
  }

  /** What a text that begins at `column` is: an echo also where a command or source code on the line says it. */
  kindAt(read: ReadLine, column: number): LineKind {
    return isSpoken(read.clean, column) ? 'echo' : this.kindOf(read);
  }

  /**
   * The first way to read `line`, alone or with those around it, in which the template stands whole and touches it.
   * @param plain whether the line is only read as it is
   */
  findWhole(
    signature: Signature,
    line: Line,
    plain = false,
  ): { reading: Reading; start: number; end: number; values: Readonly<Record<string, string>> } | undefined {
    for (const reading of this.#readings(line, plain)) {
      const match = matchTemplate(signature, reading, (found) => touches(reading, found, line));
      if (match) return { reading, ...match };
    }
    return undefined;
  }

  /** The ways to read a line: by itself; with escapes undone; with the lines that it may be wrapped over; by columns. */
  *#readings(line: Line, plain: boolean): Generator<Reading> {
    const read = this.read(line);
    const asItIs = join([read], false);
    if (asItIs) yield asItIs;
    if (plain) return;
    let others = this.#otherReadings.get(line.start);
    if (!others) {
      others = this.#readOtherwise(read);
      if (this.#otherReadings.size >= MAX_READS) this.#otherReadings.clear();
      this.#otherReadings.set(line.start, others);
    }
    yield* others;
  }

  #readOtherwise(read: ReadLine): Reading[] {
    const escaped = join([read], true);
    // The narrow one as well: only a reading's first line keeps what may be a prefix.
    const wrapped = (isIndented(read) ? [MORE_LINES, MORE_LINES_IN_BOX] : [MORE_LINES])
      .map((count) => this.#linesAround(read, count))
      .filter((lines) => lines.length > 1);
    return [
      ...(escaped ? [escaped] : []),
      ...wrapped.flatMap((lines) => [...bothWays(lines)]),
      ...(isTableRow(read.clean) ? tableColumns(this.#rowsFrom(read)) : []),
    ];
  }

  #linesAround(read: ReadLine, count: number): ReadLine[] {
    const around = [read];
    let before = read.line;
    let after: Line | undefined = read.line;
    for (let more = 0; more < count; more += 1) {
      const previous = this.region.lineBefore(before, read.line.start);
      if (previous) around.unshift(this.read((before = previous)));
      after = after && this.region.lineAfter(after);
      if (after) around.push(this.read(after));
    }
    return around;
  }

  #rowsFrom(first: ReadLine): ReadLine[] {
    const rows = [first];
    let after = this.region.lineAfter(first.line);
    while (after && rows.length < MAX_ROWS) {
      rows.push(this.read(after));
      after = this.region.lineAfter(after);
    }
    return rows;
  }
}

/** Lines read as they are, then with escapes undone where there are any. */
export function* bothWays(lines: readonly ReadLine[]): Generator<Reading> {
  for (const escaped of [false, true]) {
    const reading = join(lines, escaped);
    if (reading) yield reading;
  }
}

function isIndented({ clean, message }: ReadLine): boolean {
  return clean.slice(Math.max(0, message - INDENT.length), message + INDENT.length).includes(INDENT);
}

function touches(reading: Reading, match: { start: number; end: number }, line: Line): boolean {
  const from = placeOf(reading, match.start).line;
  const to = placeOf(reading, match.end - 1).line;
  const at = reading.lines.findIndex((read) => read.line.start === line.start);
  return from <= at && at <= to && (reading.column === true || to - from <= MORE_LINES_IN_BOX);
}
