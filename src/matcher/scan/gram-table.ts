import { LONG_ANCHOR, type Anchor } from './anchors.ts';

/** Called for an anchor (its position in the table's list) that stands at byte `start`. */
export type OnHit = (anchor: number, start: number) => void;

/**
 * Finds anchors in bytes by sampling: at every second byte a 4-byte window, at every eighth an 8-byte window is hashed
 * and looked up in a table of tags; only where the tag fits are the anchors behind it compared. The cost hardly
 * depends on how many anchors there are. The method is a sampled q-gram filter: the text is sampled, and the patterns
 * are stored at every offset at which a sample can meet them.
 */
export class GramTable {
  /** Windows of 8 bytes; a long anchor is met by one of the first eight that it holds. */
  readonly long: Windows;
  /** Windows of 4 bytes; a short anchor is met by one of the first two. */
  readonly short: Windows;

  constructor(anchors: readonly Anchor[]) {
    this.long = windowsOf(anchors, 'long', LONG_ANCHOR - 7, (bytes, at) =>
      hashLong(word(bytes, at), word(bytes, at + 4)),
    );
    this.short = windowsOf(anchors, 'short', 2, (bytes, at) => hashShort(word(bytes, at)));
  }
}

/** The windows of all anchors of one size, as flat arrays: they are looked up for every tag that is met. */
export interface Windows {
  /**
   * For the upper bits of each hash a tag of the window that has it: from 1 to 128 its lower bits, `MANY` for several
   * windows, 0 for none. A byte each: a bit each would take twice the time to look up, and tell less.
   */
  readonly tags: Uint8Array;
  /** How far a 32-bit hash is shifted to index `tags`. */
  readonly shift: number;
  /** For each index of `tags` where its windows begin in the arrays below; they end where those of the next begin. */
  readonly starts: Int32Array;
  /** For each window its anchor, and how far into the anchor it begins. */
  readonly ids: Int32Array;
  readonly offsets: Uint8Array;
  readonly anchors: readonly Anchor[];
}

/** Reports each anchor that stands in `bytes` such that its window of that place in the table is at `position`. */
export function verify(windows: Windows, bytes: Uint8Array, place: number, position: number, onHit: OnHit): void {
  const { starts, ids, offsets, anchors } = windows;
  const end = starts[place + 1] as number;
  for (let i = starts[place] as number; i < end; i += 1) {
    const id = ids[i] as number;
    const start = position - (offsets[i] as number);
    if (start >= 0 && equalsFolded(bytes, start, (anchors[id] as Anchor).bytes)) onHit(id, start);
  }
}

/** Hash of an 8-byte window, given as two folded little-endian words. */
export function hashLong(low: number, high: number): number {
  return Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
}

/** Hash of a 4-byte window, given as a folded little-endian word. */
export function hashShort(low: number): number {
  return Math.imul(low, 0x9e3779b1);
}

/** The tag of several windows. */
export const MANY = 255;

/** The tag of a window by its hash: the lower bits, of which the product keeps little of the upper bytes, mixed. */
export function tagOf(hash: number): number {
  return ((hash ^ (hash >>> 7)) & 0x7f) + 1;
}

/** A table has so many places a window, so that few of them are taken by chance, but never more than a core's cache holds beside the log. */
const SPARSENESS = 64;
const MIN_BITS = 15;
const MAX_BITS = 19;

function windowsOf(
  anchors: readonly Anchor[],
  size: Anchor['size'],
  offsetCount: number,
  hashAt: (bytes: Uint8Array, at: number) => number,
): Windows {
  const chosen = [...anchors.entries()].filter(([, anchor]) => anchor.size === size);
  const count = chosen.length * offsetCount;
  const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(Math.max(1, count * SPARSENESS)))));
  const shift = 32 - bits;
  const windows = chosen.flatMap(([id, { bytes }]) =>
    Array.from({ length: offsetCount }, (_, at) => {
      const hash = hashAt(bytes, at);
      return { place: hash >>> shift, tag: tagOf(hash), id, at };
    }),
  );
  windows.sort((a, b) => a.place - b.place);
  const tags = new Uint8Array(1 << bits);
  const starts = new Int32Array((1 << bits) + 1);
  for (const { place, tag } of windows) {
    const known = tags[place];
    tags[place] = known === 0 || known === tag ? tag : MANY;
    starts[place + 1] = (starts[place + 1] as number) + 1;
  }
  for (let place = 0; place < tags.length; place += 1) {
    starts[place + 1] = (starts[place + 1] as number) + (starts[place] as number);
  }
  return {
    tags,
    shift,
    starts,
    ids: Int32Array.from(windows, ({ id }) => id),
    offsets: Uint8Array.from(windows, ({ at }) => at),
    anchors,
  };
}

function word(bytes: Uint8Array, at: number): number {
  return (
    (bytes[at] as number) |
    ((bytes[at + 1] as number) << 8) |
    ((bytes[at + 2] as number) << 16) |
    ((bytes[at + 3] as number) << 24)
  );
}

function equalsFolded(bytes: Uint8Array, start: number, anchor: Uint8Array): boolean {
  if (start + anchor.length > bytes.length) return false;
  for (let i = 0; i < anchor.length; i += 1) {
    if (((bytes[start + i] as number) | 0x20) !== anchor[i]) return false;
  }
  return true;
}
