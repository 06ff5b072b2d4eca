/** The encoding that a byte order mark announces. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be';

/** Bytes that decide the encoding. */
const MARK_LENGTH = 3;

/** Tells the encoding of a log from its first bytes; without a mark it is taken for UTF-8. */
export function encodingOf(head: Uint8Array): Encoding {
  if (head[0] === 0xff && head[1] === 0xfe) return 'utf-16le';
  if (head[0] === 0xfe && head[1] === 0xff) return 'utf-16be';
  return 'utf-8';
}

/** Turns the bytes of a log, piece by piece, into UTF-8. Pieces that are UTF-8 already are handed on as they are. */
export class ToUtf8 {
  readonly #encoder = new TextEncoder();
  #head: Uint8Array = new Uint8Array();
  #decoder: TextDecoder | undefined;
  #decided = false;

  push(bytes: Uint8Array): Uint8Array {
    if (this.#decided) return this.#convert(bytes);
    const head = this.#head.length === 0 ? bytes : concat(this.#head, bytes);
    this.#head = head;
    return head.length < MARK_LENGTH ? new Uint8Array() : this.#decide();
  }

  /** What is left at the end. */
  finish(): Uint8Array {
    const rest = this.#decided ? new Uint8Array() : this.#decide();
    return this.#decoder ? concat(rest, this.#encoder.encode(this.#decoder.decode())) : rest;
  }

  #decide(): Uint8Array {
    this.#decided = true;
    const encoding = encodingOf(this.#head);
    if (encoding !== 'utf-8') this.#decoder = new TextDecoder(encoding);
    const head = this.#head;
    this.#head = new Uint8Array();
    return this.#convert(head);
  }

  #convert(bytes: Uint8Array): Uint8Array {
    return this.#decoder ? this.#encoder.encode(this.#decoder.decode(bytes, { stream: true })) : bytes;
  }
}

/** Stretches of bytes as one. */
export function concat(...parts: readonly Uint8Array[]): Uint8Array {
  const joined = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    joined.set(part, at);
    at += part.length;
  }
  return joined;
}
