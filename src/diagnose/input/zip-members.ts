import { InputError } from '../problem.ts';
import { inflate } from './inflate.ts';
import type { Member } from './member.ts';
import { readBytes, slices } from './slices.ts';
import { readZipDirectory, type ZipEntry } from './zip-directory.ts';

const LOCAL = 0x04034b50;
const LOCAL_SIZE = 30;

/** Whether the bytes begin a ZIP archive; an empty one has nothing but its end. */
export const isZip = (head: Uint8Array): boolean =>
  head[0] === 0x50 && head[1] === 0x4b && ((head[2] === 3 && head[3] === 4) || (head[2] === 5 && head[3] === 6));

/**
 * The files of a ZIP archive; each is unpacked only when it is read.
 * @param name of the archive, for messages
 * @throws InputError where its table of contents cannot be read
 */
export async function zipMembers(file: Blob, name: string): Promise<Member[]> {
  const entries = await readZipDirectory(file, name);
  return entries
    .filter(({ path }) => !path.endsWith('/'))
    .map((entry) => ({
      path: entry.path.replaceAll('\\', '/'),
      size: entry.size,
      cost: entry.packed,
      open: (onRead) => openEntry(file, entry, onRead),
    }));
}

async function* openEntry(
  file: Blob,
  entry: ZipEntry,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  const { path, size, method } = entry;
  if (entry.encrypted) throw new InputError({ code: 'encrypted', name: path });
  if (method !== 0 && method !== 8) throw new InputError({ code: 'unknown-packing', name: path });
  const packed = slices(await packedBytes(file, entry), path, onRead);
  let total = 0;
  try {
    for await (const piece of method === 8 ? inflate(packed, 'deflate-raw') : packed) {
      total += piece.length;
      // What is longer than the archive says is not what was packed: as far as it says, it is read.
      if (total > size) break;
      yield piece;
    }
  } catch (error) {
    throw error instanceof TypeError ? new InputError({ code: 'damaged-entry', name: path, after: total }) : error;
  }
  if (total !== size) throw new InputError({ code: 'damaged-entry', name: path, after: Math.min(total, size) });
}

/** The local header repeats the entry, with a name and an extra field that may differ in length. */
async function packedBytes(file: Blob, { path, offset, packed }: ZipEntry): Promise<Blob> {
  const view = new DataView((await readBytes(file.slice(offset, offset + LOCAL_SIZE), path)).buffer);
  if (view.byteLength < LOCAL_SIZE || view.getUint32(0, true) !== LOCAL) {
    throw new InputError({ code: 'damaged-entry', name: path, after: 0 });
  }
  const start = offset + LOCAL_SIZE + view.getUint16(26, true) + view.getUint16(28, true);
  return file.slice(start, start + packed);
}
