import { HEAD_BYTES, isGzip, recognise } from './file-kind.ts';
import { InputError, MAX_BYTES } from '../problem.ts';
import { inflate } from './inflate.ts';
import type { Member } from './member.ts';

type Bytes = Uint8Array<ArrayBuffer>;

/**
 * Reads a log piece by piece, unpacking gzip on the way (known by its first bytes, not by its name).
 * @param onRead told after every piece how many bytes of what was given were read for it
 * @throws InputError where it is empty, too large, not text, damaged or cannot be read
 */
export async function* readMember(member: Member, onRead: (bytes: number) => void): AsyncGenerator<Bytes, void> {
  const { path: name, size } = member;
  if (size > MAX_BYTES) throw new InputError({ code: 'too-large', name, size });
  const pieces = member.open(onRead);
  try {
    const head = await atLeast(2, pieces);
    if (head.length === 0) throw new InputError({ code: 'empty', name });
    yield* isGzip(head) ? unpacked(name, resumed(head, pieces)) : checked(name, resumed(head, pieces));
  } finally {
    await pieces.return();
  }
}

/** Passes a text on, after a look at its beginning for what is no text. */
async function* checked(name: string, pieces: AsyncGenerator<Bytes, void>): AsyncGenerator<Bytes, void> {
  const head = await atLeast(HEAD_BYTES, pieces);
  const found = recognise(head.subarray(0, HEAD_BYTES));
  if (found) throw new InputError({ code: 'not-text', name, ...found });
  if (head.length > 0) yield head;
  yield* pieces;
}

async function* unpacked(name: string, packed: AsyncGenerator<Bytes, void>): AsyncGenerator<Bytes, void> {
  let total = 0;
  async function* counted(): AsyncGenerator<Bytes, void> {
    for await (const piece of inflate(packed, 'gzip')) {
      total += piece.length;
      if (total > MAX_BYTES) throw new InputError({ code: 'unpacks-too-large', name });
      yield piece;
    }
  }
  try {
    yield* checked(name, counted());
  } catch (error) {
    throw error instanceof TypeError ? new InputError({ code: 'damaged-gzip', name, after: total }) : error;
  }
  if (total === 0) throw new InputError({ code: 'empty', name });
}

/** Takes pieces until they have so many bytes, or there are no more. */
async function atLeast(count: number, pieces: AsyncGenerator<Bytes, void>): Promise<Bytes> {
  let head: Bytes = new Uint8Array(0);
  while (head.length < count) {
    const { done, value } = await pieces.next();
    if (done) break;
    head = head.length === 0 ? value : joined(head, value);
  }
  return head;
}

async function* resumed(head: Bytes, pieces: AsyncGenerator<Bytes, void>): AsyncGenerator<Bytes, void> {
  yield head;
  yield* pieces;
}

function joined(a: Bytes, b: Bytes): Bytes {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
