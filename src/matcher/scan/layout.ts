import type { Anchor } from './anchors.ts';
import { ENTRY, MANY, tagOf, type Windows } from './windows.ts';

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
    entries[start] = id;
    entries[start + 1] = at;
    entries[start + 2] = beside > at ? 0 : 1;
    entries[start + 3] = maskOf(bytes, beside);
    entries[start + 4] = wordWithin(bytes, beside);
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
