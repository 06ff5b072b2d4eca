/** A stretch of a literal that can be looked for byte by byte. */
export interface Run {
  /** Its bytes as the scan sees them, one a unit. */
  readonly text: string;
  /** Where in the literal it begins. */
  readonly offset: number;
}

/** ASCII runs of a literal without quotation marks, backslashes, bars of tables and irregular white space, which logs change. */
export function runsOf(literal: string): Run[] {
  const found: Run[] = [];
  for (const match of literal.matchAll(/(?:[!#-&(-[\]-_a-{}~]| (?! ))+/g)) {
    found.push({ text: foldRun(match[0]), offset: match.index });
  }
  return found;
}

/** A text in ASCII as the scan sees it: each byte `| 0x20`. */
export function foldRun(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(text.charCodeAt(at) | 0x20);
  return folded;
}
