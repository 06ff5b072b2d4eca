/** Stands between words that were copied out of a page. */
const NO_BREAK_SPACE = '\u00a0';
/** The indentation of a line that is neither the first nor blank. */
const INDENTATION = /\n([ \t]*)(?=\S)/g;

/**
 * The bytes, in UTF-8, of a text that somebody has pasted: with ordinary spaces, and without the indentation that its lines share, as in a
 * block of Markdown or YAML. The first line may lack it: a selection often begins behind it, and a key of YAML stands before it.
 */
export function pastedBytes(text: string): Uint8Array<ArrayBuffer> {
  return new TextEncoder().encode(withoutIndentation(text.replaceAll(NO_BREAK_SPACE, ' ')));
}

function withoutIndentation(text: string): string {
  const shared = sharedIndentation(text);
  if (shared === '') return text;
  return (text.startsWith(shared) ? text.slice(shared.length) : text).replaceAll(`\n${shared}`, '\n');
}

/** White space with which all lines but the first begin, if they are more than one. */
function sharedIndentation(text: string): string {
  let shared: string | undefined;
  let lines = 0;
  for (const [, indentation = ''] of text.matchAll(INDENTATION)) {
    shared = shared === undefined ? indentation : commonStart(shared, indentation);
    if (shared === '') return '';
    lines += 1;
  }
  return lines > 1 ? (shared ?? '') : '';
}

function commonStart(a: string, b: string): string {
  let length = 0;
  while (length < a.length && a[length] === b[length]) length += 1;
  return a.slice(0, length);
}
