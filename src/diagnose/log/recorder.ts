import { encodingOf, ToUtf8 } from '../../matcher/read/decode.ts';
import { isGzip } from '../input/file-kind.ts';
import { LineIndex } from './line-index.ts';
import { StoredLog } from './stored-log.ts';

/** Keeps a log that passes by in pieces, for looking things up in it afterwards. */
export class Recorder {
  readonly #index = new LineIndex();
  readonly #toUtf8 = new ToUtf8();
  readonly #original: Blob | undefined;
  readonly #parts: Blob[] = [];

  /** @param original where the bytes are already, as they are pushed; without it they are copied */
  constructor(original?: Blob) {
    this.#original = original;
  }

  /** Takes the next bytes: UTF-8, or UTF-16 with a byte order mark. */
  push(bytes: Uint8Array): void {
    this.#keep(this.#toUtf8.push(bytes));
  }

  /** Lines so far; the last one may not have ended. */
  get lineCount(): number {
    return this.#index.lineCount;
  }

  /** Ends the log. */
  finish(): StoredLog {
    this.#keep(this.#toUtf8.finish());
    return new StoredLog(this.#original ?? new Blob(this.#parts), this.#index);
  }

  #keep(bytes: Uint8Array): void {
    this.#index.push(bytes);
    // A Blob of each piece at once, so that the pieces do not fill the worker's memory.
    if (!this.#original && bytes.length > 0) this.#parts.push(new Blob([bytes as Uint8Array<ArrayBuffer>]));
  }
}

/** Whether the bytes of a file are its text as they are: neither packed nor in UTF-16. */
export async function isPlain(file: Blob): Promise<boolean> {
  const head = new Uint8Array(await file.slice(0, 3).arrayBuffer());
  return !isGzip(head) && encodingOf(head) === 'utf-8';
}
