/**
 * A stretch of the log in memory, and its lines. Long lines are seen through a window around the place of interest, so
 * that a line of any length costs the same; the window depends on the log alone, never on how it was cut into pieces.
 */
export interface Line {
  /** Where the seen part begins and ends in the region's bytes, without the line break. */
  readonly start: number;
  readonly end: number;
  /** The seen part, decoded; a byte order mark at the start of the log is kept. */
  readonly text: string;
}

/** Bytes seen at least before and after the place of interest of a long line. */
export const BEFORE = 2_000;
const AFTER = 4_000;
/** Long lines are seen through windows that begin at multiples of this in the log, so that near places share one. */
const GRID = 4_096;
const WINDOW = BEFORE + GRID + AFTER;

/** Bytes of the log that must be in memory after a place, for its line and the lines that may continue it. */
export const LOOK_AHEAD = 4 * (WINDOW + 64);
/** Bytes of the log before a place that decide what its line is (an echo, a quotation, an error). */
export const LOOK_BEHIND = 65_536;
/** Bytes that may be seen before the first one that is looked back at. */
export const MARGIN = 2 * WINDOW;

/** Lines that are kept decoded. */
const MAX_LINES = 4_096;
const NEWLINE = 10;
const decoder = new TextDecoder('utf-8', { ignoreBOM: true });

export class Region {
  readonly bytes: Uint8Array;
  readonly #lines = new Map<number, Line>();
  readonly #base: number;

  /** @param base where in the log the region begins, in bytes */
  constructor(bytes: Uint8Array, base = 0) {
    this.bytes = bytes;
    this.#base = base;
  }

  /** Whether the last line has no end yet. */
  get endsInLine(): boolean {
    return this.bytes.length > 0 && this.bytes.at(-1) !== NEWLINE;
  }

  /** The line that holds the byte at `position`. */
  lineAt(position: number): Line {
    const { bytes } = this;
    const low = Math.max(0, position - ((this.#base + position) % GRID) - BEFORE);
    let start = position;
    while (start > low && bytes[start - 1] !== NEWLINE) start -= 1;
    if (start === low && low > 0) start = characterStart(bytes, start);
    const known = this.#lines.get(start);
    if (known) return known;
    const high = Math.min(bytes.length, start + WINDOW);
    const found = bytes.subarray(position, high).indexOf(NEWLINE);
    let end = found < 0 ? characterStart(bytes, high) : position + found;
    if (end > start && bytes[end - 1] === 13) end -= 1;
    const line = { start, end, text: decoder.decode(bytes.subarray(start, end)) };
    if (this.#lines.size >= MAX_LINES) this.#lines.clear();
    this.#lines.set(start, line);
    return line;
  }

  /** Whether the line that holds the byte at `position` begins at most so many bytes before it. */
  beginsWithin(position: number, count: number): boolean {
    const low = Math.max(0, position - count);
    for (let at = position; at >= low; at -= 1) if (this.bytes[at - 1] === NEWLINE) return true;
    return low === 0;
  }

  /** The line after `line`; undefined at the end, and where `line` is only the seen part of a longer one. */
  lineAfter(line: Line): Line | undefined {
    const { bytes } = this;
    let at = line.end;
    if (bytes[at] === 13) at += 1;
    if (bytes[at] !== NEWLINE || at + 1 >= bytes.length) return undefined;
    return this.lineAt(at + 1);
  }

  /** The line before `line`, and undefined at the start or where it begins too far before `origin`. */
  lineBefore(line: Line, origin: number): Line | undefined {
    if (line.start === 0 || this.bytes[line.start - 1] !== NEWLINE) return undefined;
    if (origin - line.start >= LOOK_BEHIND - BEFORE) return undefined;
    return this.lineAt(line.start - 1);
  }
}

/** The start of the UTF-8 character that holds or follows `at`. */
function characterStart(bytes: Uint8Array, at: number): number {
  let start = at;
  while (start < bytes.length && start > at - 4 && start > 0 && ((bytes[start] as number) & 0xc0) === 0x80) start -= 1;
  return start;
}
