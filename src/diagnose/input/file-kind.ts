import { encodingOf } from '../../matcher/read/decode.ts';

/** A kind of file that is no log: its name with its article, and what its owner can do instead. */
export interface FileKind {
  readonly kind: string;
  readonly advice: string;
}

/** Bytes that `recognise` needs to see from the beginning of a file; fewer do when the file is shorter. */
export const HEAD_BYTES = 4096;

const UNPACK = 'Unpack it first and choose the log inside.';
const COPY = 'Copy the error as text and paste that.';
const OTHER = 'Choose the log that was written when it failed.';

/** Signature bytes as latin-1 text, where they stand, and what they tell. */
const MAGIC: readonly (readonly [bytes: string, offset: number, kind: string, advice: string])[] = [
  ['PK\x03\x04', 0, 'a ZIP archive', UNPACK],
  ['PK\x05\x06', 0, 'an empty ZIP archive', OTHER],
  ['ustar', 257, 'a tar archive', UNPACK],
  ['\xfd7zXZ\0', 0, 'an xz archive', UNPACK],
  ['\x28\xb5\x2f\xfd', 0, 'a Zstandard archive', UNPACK],
  ['BZh', 0, 'a bzip2 archive', UNPACK],
  ['7z\xbc\xaf\x27\x1c', 0, 'a 7-Zip archive', UNPACK],
  ['Rar!\x1a\x07', 0, 'a RAR archive', UNPACK],
  ['\x1f\x8b', 0, 'a gzip archive', UNPACK],
  ['\x89PNG\r\n\x1a\n', 0, 'a PNG image', COPY],
  ['\xff\xd8\xff', 0, 'a JPEG image', COPY],
  ['GIF8', 0, 'a GIF image', COPY],
  ['WEBPVP8', 8, 'a WebP image', COPY],
  ['ftypavif', 4, 'an AVIF image', COPY],
  ['ftyphei', 4, 'a HEIC image', COPY],
  ['ftyp', 4, 'a video', COPY],
  ['\x1aE\xdf\xa3', 0, 'a video', COPY],
  ['%PDF-', 0, 'a PDF document', COPY],
  ['\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1', 0, 'an Office document', COPY],
  ['\x7fELF', 0, 'a Linux program (ELF)', OTHER],
  ['MZ', 0, 'a Windows program (PE)', OTHER],
  ['\xcf\xfa\xed\xfe', 0, 'a macOS program (Mach-O)', OTHER],
  ['\xca\xfe\xba\xbe', 0, 'a Java class or a macOS program', OTHER],
  ['\0asm', 0, 'a WebAssembly module', OTHER],
  ['SQLite format 3\0', 0, 'an SQLite database', OTHER],
];

/** Share of characters that text does not have, above which a file counts as binary. */
const BINARY_SHARE = 0.3;

/** Whether the bytes begin a gzip stream. */
export const isGzip = (head: Uint8Array): boolean => head[0] === 0x1f && head[1] === 0x8b;

/**
 * Names what a file is if it is not text.
 * @param head its first `HEAD_BYTES` bytes
 * @returns undefined for text, also for text in UTF-16 with a byte order mark
 */
export function recognise(head: Uint8Array): FileKind | undefined {
  if (encodingOf(head) !== 'utf-8') return undefined;
  const found = MAGIC.find(([bytes, offset]) => startsWith(head, bytes, offset));
  const odd = oddShare(head);
  // A log may begin with "MZ" or "GIF8" too: such letters count only where the rest is not all text. A PDF may be.
  if (found && (odd > 0 || found[0] === '%PDF-')) return { kind: found[2], advice: found[3] };
  return odd > BINARY_SHARE ? { kind: 'a binary file', advice: OTHER } : undefined;
}

function startsWith(head: Uint8Array, bytes: string, offset: number): boolean {
  if (head.length < offset + bytes.length) return false;
  for (let i = 0; i < bytes.length; i++) if (head[offset + i] !== bytes.charCodeAt(i)) return false;
  return true;
}

/** Share of control characters and of bytes that are not UTF-8. Tab, line breaks, back space and ESC are at home in logs. */
function oddShare(head: Uint8Array): number {
  // As a stream, so that a character cut off at the end of `head` does not count.
  const text = new TextDecoder().decode(head, { stream: true });
  if (text.length === 0) return 0;
  // eslint-disable-next-line no-control-regex -- control characters are what is counted
  return (text.match(/[\x00-\x07\x0b\x0e-\x1a\x1c-\x1f\ufffd]/g)?.length ?? 0) / text.length;
}
