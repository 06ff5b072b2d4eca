/**
 * Finds the lines of a text in which a pattern stands, each once.
 * @param pattern global
 * @param first number of the text's first line
 * @param onLine told the number of each, and where it begins and ends in the text, without its line break; in order
 */
export function eachLineWith(
  text: string,
  pattern: RegExp,
  first: number,
  onLine: (line: number, start: number, end: number) => void,
): void {
  let line = first;
  let start = 0;
  pattern.lastIndex = 0;
  for (let hit = pattern.exec(text); hit; hit = pattern.exec(text)) {
    for (let at = text.indexOf('\n', start); at >= 0 && at < hit.index; at = text.indexOf('\n', start)) {
      start = at + 1;
      line++;
    }
    const end = text.indexOf('\n', hit.index);
    onLine(line, start, end < 0 ? text.length : end);
    if (end < 0) return;
    pattern.lastIndex = end;
  }
}
