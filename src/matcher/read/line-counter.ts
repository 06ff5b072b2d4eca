const NEWLINE = 10;

/** Numbers the lines of a stream of bytes; what it costs to ask is the distance from the place that was asked for before. */
export class LineCounter {
  /** Line breaks before `#position` of the current bytes. */
  #count = 0;
  #position = 0;
  #breaks = new BreakCounter(new Uint8Array());

  /** The number, from 1, of the line that begins at `position` of `bytes`. */
  lineNumber(bytes: Uint8Array, position: number): number {
    if (this.#breaks.bytes !== bytes) this.#breaks = new BreakCounter(bytes);
    if (position < this.#position) this.#count -= this.#breaks.count(position, this.#position);
    else this.#count += this.#breaks.count(this.#position, position);
    this.#position = position;
    return this.#count + 1;
  }

  /** Forgets the first `dropped` bytes: positions count from there on. */
  shift(bytes: Uint8Array, dropped: number): void {
    this.lineNumber(bytes, Math.max(dropped, this.#position));
    this.#position -= dropped;
  }
}

/** Counts line breaks in stretches of bytes. */
class BreakCounter {
  readonly bytes: Uint8Array;
  /** The same bytes but for the last few, in words, if they begin at a multiple of 4 of their buffer. */
  readonly #words: Int32Array;

  constructor(bytes: Uint8Array) {
    this.bytes = bytes;
    this.#words =
      bytes.byteOffset % 4 === 0
        ? new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >>> 2)
        : new Int32Array();
  }

  count(from: number, to: number): number {
    const { bytes } = this;
    let count = 0;
    let at = from;
    while (at < to && at % 4 !== 0) count += Number(bytes[at++] === NEWLINE);
    const end = Math.min(to >>> 2, this.#words.length);
    if (at >>> 2 < end) {
      count += countInWords(this.#words, at >>> 2, end);
      at = end << 2;
    }
    while (at < to) count += Number(bytes[at++] === NEWLINE);
    return count;
  }
}

/** Words whose counts are added up byte by byte before a byte could overflow. */
const BATCH = 255;

/** Counts line breaks four bytes at a time, each of the four in its byte of `sums`: a byte of `differs` is zero where the byte is one (Hacker's Delight, 6-1). */
function countInWords(words: Int32Array, from: number, to: number): number {
  let count = 0;
  for (let at = from; at < to;) {
    const end = Math.min(to, at + BATCH);
    let sums = 0;
    for (; at < end; at += 1) {
      const differs = (words[at] as number) ^ 0x0a0a0a0a;
      const others = ((differs & 0x7f7f7f7f) + 0x7f7f7f7f) | differs;
      sums = (sums + ((~others >>> 7) & 0x01010101)) | 0;
    }
    count += (sums & 0xff) + ((sums >>> 8) & 0xff) + ((sums >>> 16) & 0xff) + (sums >>> 24);
  }
  return count;
}
