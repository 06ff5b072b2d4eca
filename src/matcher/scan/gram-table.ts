import { LONG_ANCHOR, type Anchor } from './anchors.ts';

/**
 * Finds anchors in bytes by sampling: at every second byte a 4-byte window, at every eighth an 8-byte window is hashed
 * and looked up in a bit table; only where its bit is set are the anchors behind it compared. The cost hardly depends
 * on how many anchors there are. The method is the sampled q-gram filter of Wu and Manber's family, with the sampling
 * turned round: the text is sampled, the patterns are stored at every offset.
 */
export class GramTable {
  /** Whether an 8-byte window with that hash begins some long anchor at some offset. */
  readonly longBits: Uint32Array;
  readonly shortBits: Uint32Array;
  readonly #long: Buckets;
  readonly #short: Buckets;
  readonly #anchors: readonly Anchor[];

  constructor(anchors: readonly Anchor[]) {
    this.#anchors = anchors;
    this.longBits = new Uint32Array((1 << LONG_BITS) >>> 5);
    this.shortBits = new Uint32Array((1 << SHORT_BITS) >>> 5);
    const long: Entry[] = [];
    const short: Entry[] = [];
    for (const [id, anchor] of anchors.entries()) {
      const bytes = anchor.bytes;
      if (anchor.size === 'long') {
        for (let at = 0; at <= LONG_ANCHOR - 8; at += 1) {
          const hash = hashLong(word(bytes, at), word(bytes, at + 4));
          setBit(this.longBits, hash);
          long.push({ hash, id, at });
        }
      } else {
        for (let at = 0; at < 2; at += 1) {
          const hash = hashShort(word(bytes, at));
          setBit(this.shortBits, hash);
          short.push({ hash, id, at });
        }
      }
    }
    this.#long = bucket(long);
    this.#short = bucket(short);
  }

  /** Calls `hit` for each long anchor that stands in `bytes` such that its window with that hash is at `position`. */
  verifyLong(bytes: Uint8Array, hash: number, position: number, hit: (anchor: number, start: number) => void): void {
    this.#verify(this.#long, bytes, hash, position, hit);
  }

  /** The same for short anchors. */
  verifyShort(bytes: Uint8Array, hash: number, position: number, hit: (anchor: number, start: number) => void): void {
    this.#verify(this.#short, bytes, hash, position, hit);
  }

  #verify(
    { starts, ids, offsets }: Buckets,
    bytes: Uint8Array,
    hash: number,
    position: number,
    hit: (anchor: number, start: number) => void,
  ): void {
    const end = starts.get(hash);
    if (end === undefined) return;
    for (let i = end.from; i < end.to; i += 1) {
      const id = ids[i] as number;
      const start = position - (offsets[i] as number);
      const anchor = (this.#anchors[id] as Anchor).bytes;
      if (start >= 0 && equalsFolded(bytes, start, anchor)) hit(id, start);
    }
  }
}

const LONG_BITS = 20;
const SHORT_BITS = 17;

/** Hash of an 8-byte window, given as two folded little-endian words. */
export function hashLong(low: number, high: number): number {
  return Math.imul(Math.imul(low, 0x9e3779b1) ^ (high + 0x7f4a7c15) ^ (low >>> 15), 0x85ebca6b) >>> (32 - LONG_BITS);
}

/** Hash of a 4-byte window, given as a folded little-endian word. */
export function hashShort(low: number): number {
  return Math.imul(low ^ (low >>> 15), 0x9e3779b1) >>> (32 - SHORT_BITS);
}

interface Entry {
  readonly hash: number;
  readonly id: number;
  readonly at: number;
}

interface Buckets {
  readonly starts: ReadonlyMap<number, { from: number; to: number }>;
  readonly ids: Uint32Array;
  readonly offsets: Uint8Array;
}

function bucket(entries: Entry[]): Buckets {
  entries.sort((a, b) => a.hash - b.hash || a.id - b.id || a.at - b.at);
  const starts = new Map<number, { from: number; to: number }>();
  for (let i = 0; i < entries.length; i += 1) {
    const { hash } = entries[i] as Entry;
    const known = starts.get(hash);
    if (known) known.to = i + 1;
    else starts.set(hash, { from: i, to: i + 1 });
  }
  return { starts, ids: Uint32Array.from(entries, (e) => e.id), offsets: Uint8Array.from(entries, (e) => e.at) };
}

function setBit(bits: Uint32Array, hash: number): void {
  bits[hash >>> 5] = (bits[hash >>> 5] as number) | (1 << (hash & 31));
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
