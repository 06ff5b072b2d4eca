/** A word this long may be torn after these signs. */
const SEAM = /(?<=[/._:=@,-])(?=[^/._:=@,-])/;

/**
 * Breaks a text into lines of at most `columns` characters, at spaces, or else within words after punctuation, or else anywhere. What does not
 * fit into `most` lines ends in an ellipsis.
 */
export function breakLines(text: string, columns: number, most: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const joined = line === '' ? word : `${line} ${word}`;
    if (joined.length <= columns) {
      line = joined;
      continue;
    }
    if (line !== '') lines.push(line);
    const parts = torn(word, columns);
    lines.push(...parts.slice(0, -1));
    line = parts.at(-1) ?? '';
  }
  lines.push(line);
  if (lines.length <= most) return lines;
  const last = (lines[most - 1] ?? '').slice(0, columns - 1).trimEnd();
  return [...lines.slice(0, most - 1), `${last}…`];
}

/** A word in pieces that fit. */
function torn(word: string, columns: number): string[] {
  const pieces: string[] = [];
  let piece = '';
  for (const part of word.split(SEAM)) {
    if ((piece + part).length <= columns) {
      piece += part;
      continue;
    }
    if (piece !== '') pieces.push(piece);
    piece = part;
    while (piece.length > columns) {
      pieces.push(piece.slice(0, columns));
      piece = piece.slice(columns);
    }
  }
  return [...pieces, piece];
}
