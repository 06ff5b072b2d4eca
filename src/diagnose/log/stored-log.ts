import type { LineIndex } from './line-index.ts';

/** A line of the log to be shown. */
export interface LogRow {
  /** The line without its line break; of a long line the beginning. */
  readonly text: string;
  /** Bytes of the line that are left out at its end. */
  readonly hidden: number;
}

/** Some whole lines of the log, as one text. */
export interface Stretch {
  /** Number of the first line. */
  readonly first: number;
  readonly text: string;
}

/** Bytes of a line that are shown. */
const MAX_LINE = 4_000;
/** Bytes that are read at once: few enough to answer other questions in between. Of a longer line, only so much is searched. */
const STRETCH = 1_000_000;

/**
 * A log whose bytes stay where the browser keeps them, in a Blob (of a file, on the disk): only the lines that are asked for are
 * read and decoded.
 */
export class StoredLog {
  readonly #blob: Blob;
  readonly #index: LineIndex;

  /** @param blob the log in UTF-8 @param index of the very same bytes */
  constructor(blob: Blob, index: LineIndex) {
    this.#blob = blob;
    this.#index = index;
  }

  /**
   * Reads some lines; fewer where the log ends.
   * @param first number of the first, from 1
   */
  async rows(first: number, count: number): Promise<LogRow[]> {
    const index = this.#index;
    const last = Math.min(index.lineCount, first + count - 1);
    if (last < first) return [];
    const from = index.start(first);
    const whole = index.end(last) - from <= STRETCH ? await this.#read(from, index.end(last)) : undefined;
    const rows: Promise<LogRow>[] = [];
    for (let line = first; line <= last; line++) {
      const start = index.start(line);
      const end = index.end(line);
      const cut = Math.min(end, start + MAX_LINE);
      const bytes = whole?.subarray(start - from, cut - from) ?? this.#read(start, cut);
      rows.push(Promise.resolve(bytes).then((read) => rowOf(read, end - cut)));
    }
    return Promise.all(rows);
  }

  /** Reads the whole log, some lines at a time. */
  async *stretches(): AsyncGenerator<Stretch, void> {
    const { lineCount } = this.#index;
    for (let first = 1; first <= lineCount;) {
      const from = this.#index.start(first);
      const next = this.#index.lineAt(from + STRETCH);
      const last = this.#index.end(next) - from <= STRETCH ? next : Math.max(first, next - 1);
      const bytes = await this.#read(from, Math.min(this.#index.end(last), from + STRETCH));
      yield { first, text: new TextDecoder().decode(bytes) };
      first = last + 1;
    }
  }

  async #read(from: number, to: number): Promise<Uint8Array> {
    return new Uint8Array(await this.#blob.slice(from, to).arrayBuffer());
  }
}

function rowOf(bytes: Uint8Array, hidden: number): LogRow {
  const text = new TextDecoder().decode(bytes);
  // What is cut may be cut within a character.
  return hidden > 0 ? { text: text.replace(/\ufffd$/, ''), hidden } : { text: text.replace(/\r?\n$/, ''), hidden };
}
