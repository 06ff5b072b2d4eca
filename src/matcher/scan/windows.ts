import type { Anchor } from './anchors.ts';

/** Called for an anchor (its position in the table's list) that stands at byte `start`. */
export type OnHit = (anchor: number, start: number) => void;

/** The windows of all anchors of one size, as flat arrays: they are looked up for every tag that is met. */
export interface Windows {
  /**
   * For the upper bits of each hash a tag of the window that has it: from 1 to 128 its lower bits, `MANY` for several
   * windows, 0 for none. A byte each: a bit each would take twice the time to look up, and tell less.
   */
  readonly tags: Uint8Array;
  /** How far a 32-bit hash is shifted to index `tags`. */
  readonly shift: number;
  /** For each index of `tags` where its windows begin in `entries`; they end where those of the next begin. */
  readonly starts: Int32Array;
  /**
   * Five numbers a window, side by side so that one line of the cache holds them: its anchor, how far into the anchor it begins, whether more
   * of the anchor is told by the four bytes behind the window (0) or before it (1), which bits of them belong to it, and what these are.
   */
  readonly entries: Int32Array;
  readonly anchors: readonly Anchor[];
  /** Bytes of a window. */
  readonly length: number;
}

/** The tag of several windows. */
export const MANY = 255;

/** The tag of a window by its hash: the lower bits, of which the product keeps little of the upper bytes, mixed. */
export function tagOf(hash: number): number {
  return ((hash ^ (hash >>> 7)) & 0x7f) + 1;
}

/** How the windows of one size are made. */
export interface WindowShape {
  /** Bytes of a window. */
  readonly length: number;
  readonly hash: (bytes: Uint8Array, at: number) => number;
}

/** A table has so many places a window, so that few of them are taken by chance, as long as a core's cache holds it beside the log. */
const SPARSE = 32;
const CACHED_BITS = 19;
/** Where there are too many windows for that, it has at least so many. */
const DENSE = 2;
const MIN_BITS = 15;
/** Numbers in `entries` a window. */
const ENTRY = 5;

/** Numbers of a window before it has its place in the table: its hash, its anchor, how far into the anchor it begins. */
const FOUND = 3;

/** Lays out the windows of the anchors of one size. */
export function layOut(anchors: readonly Anchor[], size: Anchor['size'], shape: WindowShape): Windows {
  const found = windowsOf(anchors, size, shape);
  const count = found.length / FOUND;
  const shift = 32 - bitsFor(count);
  const tags = new Uint8Array(2 ** (32 - shift));
  const starts = new Int32Array(tags.length + 1);
  for (let i = 0; i < found.length; i += FOUND) {
    const hash = found[i] as number;
    const place = hash >>> shift;
    const tag = tagOf(hash);
    const known = tags[place];
    tags[place] = known === 0 || known === tag ? tag : MANY;
    starts[place] = (starts[place] as number) + ENTRY;
  }
  let end = 0;
  for (let place = 0; place < starts.length; place += 1) starts[place] = end += starts[place] as number;
  const entries = new Int32Array(count * ENTRY);
  // From the last on, each before those of its place that are there: `starts` ends where each place begins.
  for (let i = found.length - FOUND; i >= 0; i -= FOUND) {
    const place = (found[i] as number) >>> shift;
    const [id, at] = [found[i + 1] as number, found[i + 2] as number];
    const start = (starts[place] = (starts[place] as number) - ENTRY);
    const { bytes } = anchors[id] as Anchor;
    const beside = besideOf(bytes, at, shape.length);
    const mask = maskOf(bytes, beside);
    entries[start] = id;
    entries[start + 1] = at;
    entries[start + 2] = beside > at ? 0 : 1;
    entries[start + 3] = mask;
    entries[start + 4] = wordWithin(bytes, beside) & mask;
  }
  return { tags, shift, starts, entries, anchors, length: shape.length };
}

/** The windows of the anchors of one size, `FOUND` numbers each, in one array: objects would take most of the time. */
function windowsOf(anchors: readonly Anchor[], size: Anchor['size'], { length, hash }: WindowShape): Int32Array {
  const isWhole = (bytes: Uint8Array, at: number): boolean => at >= 0 && at + length <= bytes.length;
  let count = 0;
  for (const { bytes, samples, size: own } of anchors) {
    if (own === size) for (const at of samples) count += isWhole(bytes, at) ? 1 : FREE_BYTES.length;
  }
  const found = new Int32Array(count * FOUND);
  let next = 0;
  const add = (window: number, id: number, at: number): void => {
    found[next] = window;
    found[next + 1] = id;
    found[next + 2] = at;
    next += FOUND;
  };
  for (const [id, { bytes, samples, size: own }] of anchors.entries()) {
    if (own !== size) continue;
    for (const at of samples) {
      if (isWhole(bytes, at)) add(hash(bytes, at), id, at);
      else for (const spelled of spelledOut(bytes, at, length)) add(hash(spelled, 0), id, at);
    }
  }
  return found;
}

/** 2 to this power places for so many windows. */
function bitsFor(count: number): number {
  const bits = (factor: number): number => Math.ceil(Math.log2(Math.max(1, count * factor)));
  return Math.max(MIN_BITS, Math.min(bits(SPARSE), CACHED_BITS), bits(DENSE));
}

/** Samples of a stretch of bytes whose tag fits. */
export interface Met {
  /** `count` numbers, in pairs: the word at which a sample begins, from that at `from` on, and its place in the table. */
  readonly pairs: Int32Array;
  readonly count: number;
}

/** Bytes, and the same bytes as words: the word at `from` begins at byte `base`. */
export interface Stretch {
  readonly bytes: Uint8Array;
  readonly words: Int32Array;
  readonly from: number;
  readonly base: number;
}

/** Reports the anchors that stand around samples whose tag fits. */
export function verify(
  { starts, entries, anchors, length }: Windows,
  { bytes, words, from, base }: Stretch,
  { pairs, count }: Met,
  onHit: OnHit,
): void {
  const size = length >>> 2;
  for (let pair = 0; pair < count; pair += 2) {
    const word = pairs[pair] as number;
    const place = pairs[pair + 1] as number;
    const before = (words[from + word - 1] as number) | FOLD;
    const behind = (words[from + word + size] as number) | FOLD;
    const end = starts[place + 1] as number;
    for (let i = starts[place] as number; i < end; i += ENTRY) {
      const beside = entries[i + 2] === 0 ? behind : before;
      if (((beside ^ (entries[i + 4] as number)) & (entries[i + 3] as number)) !== 0) continue;
      const id = entries[i] as number;
      const start = base + (word << 2) - (entries[i + 1] as number);
      if (start >= 0 && equalsFolded(bytes, start, (anchors[id] as Anchor).bytes)) onHit(id, start);
    }
  }
}

/** Folds four bytes at once. */
export const FOLD = 0x20202020;

/** Four bytes as a little-endian word. */
export function wordAt(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

/** What a folded byte can be. */
const FREE_BYTES = Array.from({ length: 256 }, (_, byte) => byte).filter((byte) => (byte & 0x20) !== 0);

/** The bytes of a window that reaches over its anchor by one, with each folded byte that can stand there: one array, to be read before the next. */
function* spelledOut(anchor: Uint8Array, at: number, length: number): Generator<Uint8Array> {
  const bytes = Uint8Array.from({ length }, (_, i) => anchor[at + i] ?? 0);
  const free = at < 0 ? 0 : length - 1;
  for (const byte of FREE_BYTES) {
    bytes[free] = byte;
    yield bytes;
  }
}

/** Where the four bytes beside a window begin that hold most of the rest of the anchor: behind it or before. */
function besideOf(anchor: Uint8Array, at: number, length: number): number {
  return Math.min(4, anchor.length - (at + length)) >= Math.min(4, at) ? at + length : at - 4;
}

/** Which of four bytes belong to the anchor, as a mask. */
function maskOf(anchor: Uint8Array, at: number): number {
  let mask = 0;
  for (let i = 0; i < 4; i += 1) if (at + i >= 0 && at + i < anchor.length) mask |= 0xff << (8 * i);
  return mask;
}

/** As `wordAt`, where some of the bytes may lie outside of the anchor: those count as 0. */
function wordWithin(anchor: Uint8Array, at: number): number {
  let word = 0;
  for (let i = 0; i < 4; i += 1)
    if (at + i >= 0 && at + i < anchor.length) word |= (anchor[at + i] as number) << (8 * i);
  return word;
}

function equalsFolded(bytes: Uint8Array, start: number, anchor: Uint8Array): boolean {
  if (start + anchor.length > bytes.length) return false;
  for (let i = 0; i < anchor.length; i += 1) {
    if (((bytes[start + i] as number) | 0x20) !== anchor[i]) return false;
  }
  return true;
}
