import { placeOf, type Reading } from '../read/reading.ts';
import type { Evidence } from '../types.ts';

/** Units of a line that travel with a finding. */
const MAX_TEXT = 2_000;

/** The evidence for a match from `start` to `end` of a reading whose first line has the number `firstLine`. */
export function evidenceOf(reading: Reading, start: number, end: number, firstLine: number): Evidence {
  const from = placeOf(reading, start);
  const to = placeOf(reading, Math.max(start, end - 1));
  const text = reading.lines[from.line]?.line.text ?? '';
  const stop = to.line === from.line ? to.column + 1 : text.length;
  return cut(text, from.column, stop, firstLine + from.line, firstLine + to.line);
}

/** A whole line as evidence. */
export function wholeLine(text: string, line: number): Evidence {
  const start = text.length - text.trimStart().length;
  return cut(text, Math.min(start, Math.max(0, text.trimEnd().length - 1)), text.trimEnd().length, line, line);
}

function cut(text: string, start: number, end: number, line: number, lastLine: number): Evidence {
  if (text.length <= MAX_TEXT) return { line, lastLine, text, start, end };
  const room = Math.max(0, MAX_TEXT - (end - start));
  const from = Math.max(0, Math.min(start - Math.floor(room / 4), text.length - MAX_TEXT));
  const shown = text.slice(from, from + MAX_TEXT);
  return { line, lastLine, text: shown, start: start - from, end: Math.min(end - from, shown.length) };
}
