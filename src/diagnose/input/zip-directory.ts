import { InputError, MAX_FILES } from '../problem.ts';
import { readBytes } from './slices.ts';

/** A file of a ZIP archive, as the archive's table of contents tells it. */
export interface ZipEntry {
  readonly path: string;
  /** Bytes that it takes in the archive, and unpacked. */
  readonly packed: number;
  readonly size: number;
  /** 0 as it is, 8 deflated; others are rare. */
  readonly method: number;
  readonly encrypted: boolean;
  /** Where its local header begins. */
  readonly offset: number;
}

/** Signatures of the records, little-endian. */
const ENTRY = 0x02014b50;
const END = 0x06054b50;
const END_64 = 0x06064b50;
const LOCATOR_64 = 0x07064b50;
/** Stands in a field whose value is in the extra field of ZIP64. */
const ELSEWHERE = 0xffffffff;
/** Bytes of the record at the end, and of the longest comment after it. */
const END_SIZE = 22;
const MAX_COMMENT = 0xffff;
/** Most bytes of a table of contents that is read. */
const MAX_DIRECTORY = 16_000_000;

/**
 * Reads the table of contents of a ZIP archive (PKWARE's APPNOTE, 4.3 and 4.5.3). Only the archive's end is read.
 * @throws InputError where it is damaged, or lists too many files
 */
export async function readZipDirectory(file: Blob, name: string): Promise<ZipEntry[]> {
  const damaged = new InputError({ code: 'damaged-zip', name });
  const { count, size, offset } = (await findEnd(file, name)) ?? fail(damaged);
  if (count > MAX_FILES || size > MAX_DIRECTORY) throw new InputError({ code: 'too-many-files', name, count });
  const bytes = await readBytes(file.slice(offset, offset + size), name);
  const view = new DataView(bytes.buffer);
  const entries: ZipEntry[] = [];
  let at = 0;
  try {
    for (let i = 0; i < count; i++) {
      if (view.getUint32(at, true) !== ENTRY) throw damaged;
      entries.push(entryAt(view, at));
      at += 46 + view.getUint16(at + 28, true) + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    }
  } catch {
    // A table that ends too early, as its counts would have it.
    throw damaged;
  }
  return entries;
}

interface Directory {
  readonly count: number;
  readonly size: number;
  readonly offset: number;
}

async function findEnd(file: Blob, name: string): Promise<Directory | undefined> {
  const from = Math.max(0, file.size - END_SIZE - MAX_COMMENT - 20);
  const view = new DataView((await readBytes(file.slice(from), name)).buffer);
  for (let at = view.byteLength - END_SIZE; at >= 0; at--) {
    if (view.getUint32(at, true) !== END || at + END_SIZE + view.getUint16(at + 20, true) > view.byteLength) continue;
    if (at >= 20 && view.getUint32(at - 20, true) === LOCATOR_64) {
      return findEnd64(file, name, big(view, at - 12));
    }
    return {
      count: view.getUint16(at + 10, true),
      size: view.getUint32(at + 12, true),
      offset: view.getUint32(at + 16, true),
    };
  }
  return undefined;
}

async function findEnd64(file: Blob, name: string, offset: number): Promise<Directory | undefined> {
  const view = new DataView((await readBytes(file.slice(offset, offset + 56), name)).buffer);
  if (view.byteLength < 56 || view.getUint32(0, true) !== END_64) return undefined;
  return { count: big(view, 32), size: big(view, 40), offset: big(view, 48) };
}

function entryAt(view: DataView, at: number): ZipEntry {
  const nameLength = view.getUint16(at + 28, true);
  const name = new Uint8Array(view.buffer, at + 46, nameLength);
  const [size = 0, packed = 0, offset = 0] = wide(view, at, [
    view.getUint32(at + 24, true),
    view.getUint32(at + 20, true),
    view.getUint32(at + 42, true),
  ]);
  return {
    // Most writers use UTF-8, also those that do not say so.
    path: new TextDecoder().decode(name),
    packed,
    size,
    method: view.getUint16(at + 10, true),
    encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    offset,
  };
}

/** Takes the values that do not fit from the extra field of ZIP64, where they stand in the same order. */
function wide(view: DataView, at: number, values: number[]): number[] {
  let extra = at + 46 + view.getUint16(at + 28, true);
  const end = extra + view.getUint16(at + 30, true);
  while (extra + 4 <= end && view.getUint16(extra, true) !== 1) extra += 4 + view.getUint16(extra + 2, true);
  let field = extra + 4;
  return values.map((value) => {
    if (value !== ELSEWHERE || field + 8 > end) return value;
    field += 8;
    return big(view, field - 8);
  });
}

const big = (view: DataView, at: number): number => Number(view.getBigUint64(at, true));

function fail(error: Error): never {
  throw error;
}
