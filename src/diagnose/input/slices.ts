import { InputError } from '../problem.ts';
import type { GivenFile, Member } from './member.ts';

/** Bytes that are read from a file at a time. Small enough to stop or report soon, large enough not to matter. */
const SLICE_BYTES = 4 * 1024 * 1024;

/** A file that was given, as it is. */
export const fileMember = ({ path, file }: GivenFile): Member => ({
  path,
  size: file.size,
  cost: file.size,
  file,
  open: (onRead) => slices(file, path, onRead),
});

/**
 * Reads a stretch of a file piece by piece.
 * @param onRead told after every piece how many bytes it has
 * @throws InputError where the browser cannot read it
 */
export async function* slices(
  blob: Blob,
  name: string,
  onRead: (bytes: number) => void,
): AsyncGenerator<Uint8Array<ArrayBuffer>, void> {
  for (let from = 0; from < blob.size; from += SLICE_BYTES) {
    const bytes = await readBytes(blob.slice(from, from + SLICE_BYTES), name);
    onRead(bytes.length);
    yield bytes;
  }
}

/** Reads a stretch of a file at once. @throws InputError where the browser cannot read it */
export async function readBytes(blob: Blob, name: string): Promise<Uint8Array<ArrayBuffer>> {
  try {
    return new Uint8Array(await blob.arrayBuffer());
  } catch {
    throw new InputError({ code: 'unreadable', name });
  }
}
