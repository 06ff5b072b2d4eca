import { hashLong, hashShort, type GramTable } from './gram-table.ts';

/** What the scan reports: which anchor stands at which byte. */
export type OnHit = (anchor: number, start: number) => void;

const FOLD = 0x20202020;

/**
 * Reports every anchor of `table` that stands in `bytes` and whose sampled window begins in `from` (inclusive) to `to`
 * (exclusive), in the order of those windows; an anchor may be reported more than once.
 * `from` must be a multiple of 8, and so must `to` unless it is the end of `bytes`; `bytes` must begin at a multiple of
 * 4 of its buffer.
 */
export function scan(bytes: Uint8Array, from: number, to: number, table: GramTable, onHit: OnHit): void {
  const whole = Math.max(from, Math.min(to, (bytes.length - 8) & ~7));
  scanWords(wordsOf(bytes), bytes, from, whole, 0, table, onHit);
  if (to <= whole) return;
  // The last bytes do not fill the words that the loop reads: give it a padded copy.
  const rest = new Uint8Array(32);
  rest.set(bytes.subarray(whole));
  scanWords(wordsOf(rest), bytes, whole, to, whole, table, onHit);
}

function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}

/** `words[0]` stands at byte `base` of `bytes`. */
function scanWords(
  words: Int32Array,
  bytes: Uint8Array,
  from: number,
  to: number,
  base: number,
  table: GramTable,
  onHit: OnHit,
): void {
  const { longBits, shortBits } = table;
  for (let at = from; at < to; at += 8) {
    const word = (at - base) >>> 2;
    const low = (words[word] as number) | FOLD;
    const high = (words[word + 1] as number) | FOLD;
    const next = (words[word + 2] as number) | FOLD;
    const long = hashLong(low, high);
    if (((longBits[long >>> 5] as number) >>> (long & 31)) & 1) table.verifyLong(bytes, long, at, onHit);
    const first = hashShort(low);
    if (((shortBits[first >>> 5] as number) >>> (first & 31)) & 1) table.verifyShort(bytes, first, at, onHit);
    const second = hashShort((low >>> 16) | (high << 16));
    if (((shortBits[second >>> 5] as number) >>> (second & 31)) & 1) table.verifyShort(bytes, second, at + 2, onHit);
    const third = hashShort(high);
    if (((shortBits[third >>> 5] as number) >>> (third & 31)) & 1) table.verifyShort(bytes, third, at + 4, onHit);
    const fourth = hashShort((high >>> 16) | (next << 16));
    if (((shortBits[fourth >>> 5] as number) >>> (fourth & 31)) & 1) table.verifyShort(bytes, fourth, at + 6, onHit);
  }
}
