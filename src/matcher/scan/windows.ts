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

/** Numbers in `entries` a window. */
export const ENTRY = 5;

/** The tag of several windows. */
export const MANY = 255;

/** The tag of a window by its hash: the lower bits, of which the product keeps little of the upper bytes, mixed. */
export function tagOf(hash: number): number {
  return ((hash ^ (hash >>> 7)) & 0x7f) + 1;
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

function equalsFolded(bytes: Uint8Array, start: number, anchor: Uint8Array): boolean {
  if (start + anchor.length > bytes.length) return false;
  for (let i = 0; i < anchor.length; i += 1) {
    if (((bytes[start + i] as number) | 0x20) !== anchor[i]) return false;
  }
  return true;
}
