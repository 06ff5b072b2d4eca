import { crc32, deflateRawSync } from 'node:zlib';

/** A file to pack; `flags`, `method` and `declared` make an archive that does not hold what it says. */
export interface ZipFile {
  readonly path: string;
  readonly content: string | Uint8Array;
  /** 1 for an encrypted file. */
  readonly flags?: number;
  readonly method?: number;
  /** Size that the archive says it has. */
  readonly declared?: number;
}

export interface ZipOptions {
  /** Writes sizes, offsets and counts as ZIP64 does. */
  readonly zip64?: boolean;
  readonly comment?: string;
}

/** Packs files into a ZIP archive, as PKWARE's APPNOTE has it. */
export function zip(files: readonly ZipFile[], { zip64 = false, comment = '' }: ZipOptions = {}): Uint8Array {
  const locals: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const file of files) {
    const name = Buffer.from(file.path);
    const content = Buffer.from(file.content);
    const method = file.method ?? 8;
    const packed = method === 8 ? deflateRawSync(content) : content;
    const size = file.declared ?? content.length;
    const shared = Buffer.alloc(22);
    shared.writeUInt16LE(file.flags ?? 0, 2);
    shared.writeUInt16LE(method, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(size, 18);
    const local = Buffer.concat([bytes(0x04034b50), shared, words(name.length, 0), name, packed]);
    const extra = zip64 ? Buffer.concat([words(1, 24), longs(size, packed.length, offset)]) : Buffer.alloc(0);
    if (zip64) shared.fill(0xff, 14, 22);
    const place = zip64 ? 0xffffffff : offset;
    const rest = words(name.length, extra.length, 0, 0, 0, 0, 0);
    entries.push(Buffer.concat([bytes(0x02014b50), words(20), shared, rest, bytes(place), name, extra]));
    locals.push(local);
    offset += local.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.concat([
    bytes(0x06054b50),
    words(0, 0, ...(zip64 ? [0xffff, 0xffff] : [files.length, files.length])),
    bytes(zip64 ? 0xffffffff : directory.length),
    bytes(zip64 ? 0xffffffff : offset),
    words(comment.length),
    Buffer.from(comment),
  ]);
  return Buffer.concat([...locals, directory, ...(zip64 ? end64(files.length, directory.length, offset) : []), end]);
}

function end64(count: number, size: number, offset: number): Buffer[] {
  const record = [bytes(0x06064b50), longs(44), words(45, 45), bytes(0), bytes(0), longs(count, count, size, offset)];
  const locator = [bytes(0x07064b50), bytes(0), longs(offset + size), bytes(1)];
  return [...record, ...locator];
}

function words(...values: number[]): Buffer {
  const buffer = Buffer.alloc(2 * values.length);
  values.forEach((value, at) => buffer.writeUInt16LE(value, 2 * at));
  return buffer;
}

function bytes(value: number): Buffer {
  const buffer = Buffer.alloc(4);
  buffer.writeUInt32LE(value);
  return buffer;
}

function longs(...values: number[]): Buffer {
  const buffer = Buffer.alloc(8 * values.length);
  values.forEach((value, at) => buffer.writeBigUInt64LE(BigInt(value), 8 * at));
  return buffer;
}
