import { createReadStream } from 'node:fs';
import { resolve } from 'node:path';
import process from 'node:process';
import { pipeline, type Readable } from 'node:stream';
import { createGunzip } from 'node:zlib';
import { HEAD_BYTES, isGzip, recognise } from '../../diagnose/input/file-kind.ts';

/** A log that cannot be read, put for the person who named it. */
export class UnreadableError extends Error {
  override readonly name = 'UnreadableError';
}

const CHUNK_BYTES = 1024 * 1024;

/**
 * Opens a log: a path (seen from where npm was called), or `-` for the standard input. gzip is unpacked, known by its first bytes.
 * @throws {UnreadableError} while it is read: no such file, a folder, not text, empty, a damaged archive
 */
export async function* readLog(source: string): AsyncGenerator<Uint8Array> {
  const name = source === '-' ? 'The standard input' : source;
  try {
    const raw = peek(source === '-' ? process.stdin : open(source), HEAD_BYTES);
    const { head, rest } = await raw;
    if (head.length === 0) throw new UnreadableError(`${name} is empty.`);
    if (!isGzip(head)) {
      yield* text(name, head, rest);
      return;
    }
    const unpacked = await peek(gunzip(rest), HEAD_BYTES);
    if (unpacked.head.length === 0) throw new UnreadableError(`${name} is empty once unpacked.`);
    yield* text(name, unpacked.head, unpacked.rest);
  } catch (error) {
    throw error instanceof UnreadableError
      ? error
      : new UnreadableError(reasonOf(error as NodeJS.ErrnoException, name));
  }
}

/** npm runs scripts in the project's root and tells in INIT_CWD where it was called. */
const open = (path: string): Readable =>
  createReadStream(resolve(process.env['INIT_CWD'] ?? '.', path), { highWaterMark: CHUNK_BYTES });

async function* text(name: string, head: Uint8Array, rest: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const found = recognise(head.subarray(0, HEAD_BYTES));
  if (found) throw new UnreadableError(`${name} is ${found.kind}, not text. ${found.advice}`);
  yield* rest;
}

function gunzip(packed: AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  // An error reaches whoever reads the result, so the callback has nothing to do.
  return pipeline(packed, createGunzip({ chunkSize: CHUNK_BYTES }), () => undefined);
}

/** The first `wanted` bytes, or all if there are fewer, and then everything, these bytes included. */
async function peek(
  chunks: AsyncIterable<Uint8Array>,
  wanted: number,
): Promise<{ head: Uint8Array; rest: AsyncIterable<Uint8Array> }> {
  const iterator = chunks[Symbol.asyncIterator]();
  const first: Uint8Array[] = [];
  let size = 0;
  while (size < wanted) {
    const next = await iterator.next();
    if (next.done === true) break;
    first.push(next.value);
    size += next.value.length;
  }
  const head = Buffer.concat(first);
  async function* all(): AsyncGenerator<Uint8Array> {
    if (head.length > 0) yield head;
    for (let next = await iterator.next(); next.done !== true; next = await iterator.next()) yield next.value;
  }
  return { head, rest: all() };
}

function reasonOf(error: NodeJS.ErrnoException, name: string): string {
  switch (error.code) {
    case 'ENOENT':
      return `${name} does not exist.`;
    case 'EISDIR':
      return `${name} is a folder. Name the log files in it.`;
    case 'EACCES':
      return `${name} may not be read by you.`;
    case 'Z_BUF_ERROR':
    case 'Z_DATA_ERROR':
      return `${name} is a damaged or incomplete gzip archive.`;
    default:
      return `${name} cannot be read: ${error.message}`;
  }
}
