import { partitionPoint } from '../../matcher/partition-point.ts';

/** Line starts that are kept in one array: growing never copies what is there. */
const PAGE = 65_536;
const NEWLINE = 10;

/** Knows where in the bytes of a log each line begins: four bytes for a line, so that a log of a million lines costs 4 MB. */
export class LineIndex {
  /** Starts of the second line, the third and so on. */
  readonly #pages: Uint32Array[] = [];
  #breaks = 0;
  #byteCount = 0;

  /** Takes the next bytes of the log; 4 GiB in all at most. */
  push(bytes: Uint8Array): void {
    for (let at = bytes.indexOf(NEWLINE); at >= 0; at = bytes.indexOf(NEWLINE, at + 1)) {
      this.#add(this.#byteCount + at + 1);
    }
    this.#byteCount += bytes.length;
  }

  /** Lines so far, counted as the matcher does: a line break at the very end begins no line. */
  get lineCount(): number {
    return this.#breaks + (this.start(this.#breaks + 1) < this.#byteCount ? 1 : 0);
  }

  /** Where a line begins, in bytes. @param line its number, from 1 */
  start(line: number): number {
    if (line === 1) return 0;
    return this.#pages[Math.floor((line - 2) / PAGE)]?.[(line - 2) % PAGE] ?? this.#byteCount;
  }

  /** Where a line ends, in bytes, its line break included. */
  end(line: number): number {
    return line > this.#breaks ? this.#byteCount : this.start(line + 1);
  }

  /** The line that holds the byte at `position`. */
  lineAt(position: number): number {
    // The first line begins at 0: it is never behind the position.
    return 1 + partitionPoint(Math.max(1, this.lineCount) - 1, (at) => this.start(at + 2) <= position);
  }

  #add(start: number): void {
    const place = this.#breaks++ % PAGE;
    if (place === 0) this.#pages.push(new Uint32Array(PAGE));
    const page = this.#pages.at(-1);
    if (page) page[place] = start;
  }
}
