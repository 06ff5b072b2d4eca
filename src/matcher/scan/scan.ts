import { hashLong, hashShort, MANY, tagOf, verify, type GramTable, type OnHit } from './gram-table.ts';

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
    const end = Math.min(whole, at + BLOCK);
    verifySampled(sampleWords(words, at >>> 2, end >>> 2, table), bytes, at, table, onHit);
  }
  if (to <= whole) return;
  // The last bytes do not fill the words that the loop reads: give it a padded copy.
  const rest = new Uint8Array(32);
  rest.set(bytes.subarray(whole));
  const length = (to - whole + 7) >>> 3;
  verifySampled(sampleWords(wordsOf(rest), 0, 2 * length, table), bytes, whole, table, onHit);
}

/** Bytes that are sampled before what was met is compared: the sampling loop must be free of calls to be fast. */
const BLOCK = 8_192;
const FOLD = 0x20202020;

/** Samples whose tag fits, as pairs: offset from the start of the block, place in the table. */
const longMet = new Int32Array((2 * BLOCK) / 8);
const shortMet = new Int32Array((2 * BLOCK) / 2);

interface Sampled {
  readonly long: number;
  readonly short: number;
}

function sampleWords(words: Int32Array, from: number, to: number, { long, short }: GramTable): Sampled {
  const { tags: longTags, shift: longShift } = long;
  const { tags: shortTags, shift: shortShift } = short;
  let longCount = 0;
  let shortCount = 0;
  let low = (words[from] as number) | FOLD;
  for (let word = from; word < to; word += 2) {
    const high = (words[word + 1] as number) | FOLD;
    const next = (words[word + 2] as number) | FOLD;
    const eight = hashLong(low, high);
    const longTag = longTags[eight >>> longShift] as number;
    if (longTag !== 0 && (longTag === MANY || longTag === tagOf(eight))) {
      longMet[longCount++] = (word - from) << 2;
      longMet[longCount++] = eight >>> longShift;
    }
    const first = hashShort(low);
    const firstTag = shortTags[first >>> shortShift] as number;
    if (firstTag !== 0 && (firstTag === MANY || firstTag === tagOf(first))) {
      shortMet[shortCount++] = (word - from) << 2;
      shortMet[shortCount++] = first >>> shortShift;
    }
    const second = hashShort((low >>> 16) | (high << 16));
    const secondTag = shortTags[second >>> shortShift] as number;
    if (secondTag !== 0 && (secondTag === MANY || secondTag === tagOf(second))) {
      shortMet[shortCount++] = ((word - from) << 2) + 2;
      shortMet[shortCount++] = second >>> shortShift;
    }
    const third = hashShort(high);
    const thirdTag = shortTags[third >>> shortShift] as number;
    if (thirdTag !== 0 && (thirdTag === MANY || thirdTag === tagOf(third))) {
      shortMet[shortCount++] = ((word - from) << 2) + 4;
      shortMet[shortCount++] = third >>> shortShift;
    }
    const fourth = hashShort((high >>> 16) | (next << 16));
    const fourthTag = shortTags[fourth >>> shortShift] as number;
    if (fourthTag !== 0 && (fourthTag === MANY || fourthTag === tagOf(fourth))) {
      shortMet[shortCount++] = ((word - from) << 2) + 6;
      shortMet[shortCount++] = fourth >>> shortShift;
    }
    low = next;
  }
  return { long: longCount, short: shortCount };
}

function verifySampled(
  { long, short }: Sampled,
  bytes: Uint8Array,
  base: number,
  table: GramTable,
  onHit: OnHit,
): void {
  for (let i = 0; i < long; i += 2) {
    verify(table.long, bytes, longMet[i + 1] as number, base + (longMet[i] as number), onHit);
  }
  for (let i = 0; i < short; i += 2) {
    verify(table.short, bytes, shortMet[i + 1] as number, base + (shortMet[i] as number), onHit);
  }
}

function wordsOf(bytes: Uint8Array): Int32Array {
  return new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2);
}
