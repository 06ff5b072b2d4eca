import type { GramTable } from './gram-table.ts';
import { hashLong, hashShort } from './hash.ts';
import { FOLD, MANY, tagOf, verify, type OnHit, type Stretch } from './windows.ts';

/**
 * Reports every anchor of `table` that stands in `bytes` and whose sampled window begins in `from` (inclusive) to `to`
 * (exclusive), about in the order of the text; an anchor may be reported more than once.
 * `from` must be a multiple of 8, and so must `to` unless it is the end of `bytes`; `bytes` must begin at a multiple of
 * 4 of its buffer.
 */
export function scan(bytes: Uint8Array, from: number, to: number, table: GramTable, onHit: OnHit): void {
  const whole = Math.max(from, Math.min(to, (bytes.length - 8) & ~7));
  const words = wordsOf(bytes);
  for (let at = from; at < whole; at += BLOCK) {
    scanStretch({ bytes, words, from: at >>> 2, base: at }, Math.min(whole, at + BLOCK), table, onHit);
  }
  if (to <= whole) return;
  // The last bytes do not fill the words that are read: they are looked at in a padded copy, with the word before them.
  const before = Math.min(whole, 4);
  const rest = new Uint8Array(40);
  rest.set(bytes.subarray(whole - before), 4 - before);
  scanStretch({ bytes, words: wordsOf(rest), from: 1, base: whole }, whole + ((to - whole + 7) & ~7), table, onHit);
}

function scanStretch(stretch: Stretch, end: number, table: GramTable, onHit: OnHit): void {
  const { long, short } = sampleWords(stretch, stretch.from + ((end - stretch.base) >>> 2), table);
  verify(table.long, stretch, { pairs: longMet, count: long }, onHit);
  verify(table.short, stretch, { pairs: shortMet, count: short }, onHit);
}

/** Bytes that are sampled before what was met is compared: the sampling loop must be free of calls to be fast. */
const BLOCK = 8_192;

const longMet = new Int32Array((2 * BLOCK) / 8);
const shortMet = new Int32Array((2 * BLOCK) / 4);

/** How many numbers of `longMet` and `shortMet` are filled. */
interface Sampled {
  readonly long: number;
  readonly short: number;
}

function sampleWords({ words, from }: Stretch, to: number, { long, short }: GramTable): Sampled {
  const { tags: longTags, shift: longShift } = long;
  const { tags: shortTags, shift: shortShift } = short;
  let longCount = 0;
  let shortCount = 0;
  for (let word = from; word < to; word += 2) {
    const low = (words[word] as number) | FOLD;
    const high = (words[word + 1] as number) | FOLD;
    const eight = hashLong(low, high);
    const longTag = longTags[eight >>> longShift] as number;
    if (longTag !== 0 && (longTag === MANY || longTag === tagOf(eight))) {
      longMet[longCount++] = word - from;
      longMet[longCount++] = eight >>> longShift;
    }
    const first = hashShort(low);
    const firstTag = shortTags[first >>> shortShift] as number;
    if (firstTag !== 0 && (firstTag === MANY || firstTag === tagOf(first))) {
      shortMet[shortCount++] = word - from;
      shortMet[shortCount++] = first >>> shortShift;
    }
    const second = hashShort(high);
    const secondTag = shortTags[second >>> shortShift] as number;
    if (secondTag !== 0 && (secondTag === MANY || secondTag === tagOf(second))) {
      shortMet[shortCount++] = word - from + 1;
      shortMet[shortCount++] = second >>> shortShift;
    }
  }
  return { long: longCount, short: shortCount };
}

function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}
