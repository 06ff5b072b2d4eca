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
  let at = bytes.indexOf(NEWLINE, from);
  while (at >= 0 && at < to) {
    count += 1;
    at = bytes.indexOf(NEWLINE, at + 1);
  }
  return count;
}
