/** A stretch of a literal that can be looked for byte by byte. */
export interface Run {
  /** Its bytes as the scan sees them. */
  readonly bytes: Uint8Array;
  /** Where in the literal it begins. */
  readonly offset: number;
}

/** ASCII runs of a literal without quotation marks, backslashes, bars of tables and irregular white space, which logs change. */
export function runsOf(literal: string): Run[] {
  const found: Run[] = [];
  for (const match of literal.matchAll(/(?:[!#-&(-[\]-_a-{}~]| (?! ))+/g)) {
    found.push({ bytes: foldedBytes(match[0]), offset: match.index });
  }
  return found;
}

/** The bytes of a text in ASCII as the scan sees them: each `| 0x20`. */
export function foldedBytes(text: string): Uint8Array {
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < text.length; at += 1) bytes[at] = text.charCodeAt(at) | 0x20;
  return bytes;
}
