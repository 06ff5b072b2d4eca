const NEWLINE = 10;

/** Numbers the lines of a stream of bytes, asked in nearly ascending order. */
export class LineCounter {
  /** Line breaks before `#position` of the current bytes. */
  #count = 0;
  #position = 0;

  /** The number, from 1, of the line that begins at `position` of `bytes`. */
  lineNumber(bytes: Uint8Array, position: number): number {
    if (position < this.#position) {
      return this.#count + 1 - countBreaks(bytes, position, this.#position);
    }
    this.#count += countBreaks(bytes, this.#position, position);
    this.#position = position;
    return this.#count + 1;
  }

  /** Forgets the first `dropped` bytes: positions count from there on. */
  shift(bytes: Uint8Array, dropped: number): void {
    this.lineNumber(bytes, Math.max(dropped, this.#position));
    this.#position -= dropped;
  }
}

function countBreaks(bytes: Uint8Array, from: number, to: number): number {
  let count = 0;
  let at = from;
  while (at < to && (bytes.byteOffset + at) % 4 !== 0) count += Number(bytes[at++] === NEWLINE);
  if (to - at >= 64) {
    const words = new Int32Array(bytes.buffer, bytes.byteOffset + at, (to - at) >>> 2);
    count += countInWords(words);
    at += words.length * 4;
  }
  while (at < to) count += Number(bytes[at++] === NEWLINE);
  return count;
}

/** Counts line breaks four bytes at a time: a byte of `differs` is zero where the byte is one (Hacker's Delight, 6-1). */
function countInWords(words: Int32Array): number {
  let count = 0;
  for (let at = 0; at < words.length; at += 1) {
    const differs = (words[at] as number) ^ 0x0a0a0a0a;
    const zeros = ~(((differs & 0x7f7f7f7f) + 0x7f7f7f7f) | differs | 0x7f7f7f7f);
    if (zeros !== 0) count += Math.imul((zeros >>> 7) & 0x01010101, 0x01010101) >>> 24;
  }
  return count;
}
