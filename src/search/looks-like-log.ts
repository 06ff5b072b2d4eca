const ERROR_WORD =
  /\b(?:error|errors|failed|failure|fatal|denied|invalid|cannot|can't|could not|couldn't|unable|unexpected|expected|not found|no such|missing|exit code|exited|panic|exception|unauthorized|forbidden|refused|timed out|timeout|unknown)\b/i;

/** Marks that stand in messages and hardly ever in what people type into a search: quotes around values, colons, paths, brackets, codes. */
const PRINTED_MARK = /[:"'`=[\]{}#@\\]|\w\/\w|\b\d{3,}\b/;

/** How CI systems and tools begin their lines. */
const PRINTED_START =
  /^\s*(?:##\[|::(?:error|warning)|\d{4}-\d\d-\d\dT\d\d:|npm (?:ERR!|error)|fatal:|E:\s|ERRO\[|Error: \S+ \S+ \S)/m;

const LONG = 160;
const MANY_WORDS = 4;

/** Whether a text was rather printed by a tool than typed by a person: it belongs into the paste box, for which the search is no match. */
export function looksLikeLog(text: string): boolean {
  const trimmed = text.trim();
  if (trimmed.length > LONG || /\n\s*\S/.test(trimmed)) return true;
  if (PRINTED_START.test(trimmed)) return true;
  return trimmed.split(/\s+/).length >= MANY_WORDS && ERROR_WORD.test(trimmed) && PRINTED_MARK.test(trimmed);
}

/** The longest address that all browsers take without trouble, in characters. */
const LONGEST_ADDRESS = 60_000;

/** Address of the paste box with the text filled in; it is behind the `#`, which browsers never send. A text too long for an address is left out. */
export function diagnosePath(text: string): string {
  const encoded = encodeURIComponent(text.trim());
  return encoded.length > LONGEST_ADDRESS ? '/' : `/#q=${encoded}`;
}
