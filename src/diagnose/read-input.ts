import { HEAD_BYTES, isGzip, recognise } from './file-kind.ts';
import { InputError, MAX_BYTES, type Problem } from './problem.ts';

/** Bytes that are read from a file at a time. Small enough to stop or report soon, large enough not to matter. */
const SLICE_BYTES = 4 * 1024 * 1024;

/**
 * Reads a log file piece by piece, unpacking gzip on the way (known by its first bytes, not by its name).
 * @param onRead told after every piece how many bytes of the file itself have been read
 * @throws InputError where the file is empty, too large, not text, damaged or cannot be read
 */
export async function* readLog(file: File, onRead: (done: number) => void): AsyncGenerator<Uint8Array> {
  const { name, size } = file;
  if (size > MAX_BYTES) throw new InputError({ code: 'too-large', name, size });
  const head = await readSlice(file, 0, HEAD_BYTES);
  if (head.length === 0) throw new InputError({ code: 'empty', name });
  yield* isGzip(head) ? unpacked(file, onRead) : checked(file.name, slices(file, onRead));
}

/** Passes a text on, after a look at its beginning for what is no text. */
async function* checked(name: string, pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head = new Uint8Array(0);
  let looked = false;
  for await (const piece of pieces) {
    if (looked) {
      yield piece;
      continue;
    }
    head = joined(head, piece);
    if (head.length < HEAD_BYTES) continue;
    refuseBinary(name, head);
    looked = true;
    yield head;
  }
  if (looked || head.length === 0) return;
  refuseBinary(name, head);
  yield head;
}

async function* unpacked(file: File, onRead: (done: number) => void): AsyncGenerator<Uint8Array> {
  let total = 0;
  async function* counted(): AsyncGenerator<Uint8Array> {
    for await (const piece of gunzip(file, onRead)) {
      total += piece.length;
      if (total > MAX_BYTES) throw new InputError({ code: 'unpacks-too-large', name: file.name });
      yield piece;
    }
  }
  try {
    yield* checked(file.name, counted());
  } catch (error) {
    // The decompressor throws a TypeError, and nothing else, on bytes that it cannot unpack.
    throw error instanceof TypeError ? new InputError({ code: 'damaged-gzip', name: file.name, after: total }) : error;
  }
  if (total === 0) throw new InputError({ code: 'empty', name: file.name });
}

async function* gunzip(file: File, onRead: (done: number) => void): AsyncGenerator<Uint8Array> {
  const source = slices(file, onRead);
  const packed = new ReadableStream<Uint8Array<ArrayBuffer>>(
    {
      async pull(controller) {
        const { done, value } = await source.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
    },
    { highWaterMark: 0 },
  );
  const reader = packed.pipeThrough(new DecompressionStream('gzip')).getReader();
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    // Reached early when the reader has had enough; a failed stream cannot be cancelled and need not be.
    reader.cancel().catch(() => undefined);
  }
}

async function* slices(file: File, onRead: (done: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let from = 0; from < file.size; from += SLICE_BYTES) {
    const bytes = await readSlice(file, from, from + SLICE_BYTES);
    onRead(from + bytes.length);
    yield bytes;
  }
}

async function readSlice(file: File, from: number, to: number): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await file.slice(from, to).arrayBuffer());
  } catch {
    throw new InputError({ code: 'unreadable', name: file.name } satisfies Problem);
  }
}

function refuseBinary(name: string, head: Uint8Array): void {
  const found = recognise(head.subarray(0, HEAD_BYTES));
  if (found) throw new InputError({ code: 'not-text', name, ...found });
}

function joined(a: Uint8Array, b: Uint8Array): Uint8Array<ArrayBuffer> {
  const both = new Uint8Array(a.length + b.length);
  both.set(a);
  both.set(b, a.length);
  return both;
}
