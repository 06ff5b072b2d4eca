import { ToUtf8 } from '../../matcher/read/decode.ts';
import { InputError, MAX_BYTES, type Problem } from '../problem.ts';
import type { Given, Part } from './given.ts';
import { readMember } from './read-member.ts';

export interface ReadOptions {
  /** Told after every piece how many bytes of what was given have been read in all. */
  readonly onRead: (done: number) => void;
  /** Told before the first bytes of each part. */
  readonly onPart: (part: Part) => void;
  /** Told of a part that is left out, or left out from some place on. */
  readonly onLeftOut: (problem: Problem) => void;
}

const NEWLINE = 10;

/**
 * Reads all parts as one log, one after the other. Of several, those that cannot be read are left out, and each begins on a line of its
 * own. A single one is passed on as it is.
 * @throws InputError where nothing can be read, or it is too much
 */
export async function* readGiven({ name, parts }: Given, options: ReadOptions): AsyncGenerator<Uint8Array, void> {
  const { onPart, onLeftOut } = options;
  let done = 0;
  const onRead = (bytes: number): void => options.onRead((done += bytes));
  let total = 0;
  let last = NEWLINE;
  for (const part of parts) {
    const pieces = readMember(part.file, onRead);
    let begun = false;
    try {
      for await (const bytes of parts.length === 1 ? pieces : asUtf8(pieces)) {
        if (!begun && last !== NEWLINE) yield Uint8Array.of(NEWLINE);
        if (!begun) onPart(part);
        begun = true;
        total += bytes.length;
        if (total > MAX_BYTES) throw new InputError({ code: 'unpacks-too-large', name });
        last = bytes.at(-1) ?? last;
        yield bytes;
      }
    } catch (error) {
      const problem = error instanceof InputError ? error.problem : undefined;
      if (!problem || parts.length === 1 || problem.code === 'unpacks-too-large') throw error;
      if (problem.code !== 'empty') onLeftOut(problem);
    }
  }
  if (total === 0) throw new InputError({ code: 'no-files', name });
}

/** A text in UTF-8, without the byte order mark that would stand in the middle of the log. */
async function* asUtf8(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array, void> {
  const toUtf8 = new ToUtf8();
  let begun = false;
  for await (const piece of pieces) {
    const bytes = toUtf8.push(piece);
    if (bytes.length === 0) continue;
    const rest = begun ? bytes : withoutMark(bytes);
    begun = true;
    if (rest.length > 0) yield rest;
  }
  const rest = toUtf8.finish();
  if (rest.length > 0) yield rest;
}

const withoutMark = (bytes: Uint8Array): Uint8Array =>
  bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
