import { placeOf, sourceBetween, type Reading } from '../read/reading.ts';
import { isWord, type Signature } from '../signature.ts';
import { acceptsValue, takePrefix, takeSuffix, type HoleType } from '../template.ts';

/** A template that stands whole in a reading. */
export interface TemplateMatch {
  /** First index in the reading's text, and the one after the last. */
  readonly start: number;
  readonly end: number;
  readonly values: Readonly<Record<string, string>>;
}

/** Folded units that one placeholder may catch. */
const MAX_VALUE = 1_000;
/** Places at which the first literal, and each following one, is tried: keeps the work linear in the text. */
const MAX_STARTS = 50;
const MAX_RETRIES = 4;
/** A line that was wrapped inside of a value is about this long at least, and one before a value; shorter ones ended by themselves. */
const WRAP_WIDTH = { inside: 60, before: 40 } as const;

/** Finds the first place at which a signature's template stands whole in a reading; `fits` may refuse places. */
export function matchTemplate(
  signature: Signature,
  reading: Reading,
  fits: (match: TemplateMatch) => boolean = () => true,
): TemplateMatch | undefined {
  const { literals } = signature;
  const open = literals[0] === '' ? 1 : 0;
  const first = literals[open] ?? '';
  let at = reading.text.indexOf(first);
  for (let tries = 0; at >= 0 && tries < MAX_STARTS; tries += 1) {
    const match = matchFrom(signature, reading, open, at);
    if (match && fits(match)) return match;
    at = reading.text.indexOf(first, at + 1);
  }
  return undefined;
}

function matchFrom(signature: Signature, reading: Reading, open: number, at: number): TemplateMatch | undefined {
  const { literals, template } = signature;
  const values: Record<string, string> = {};
  let start = at;
  if (open === 1) {
    start = valueStart(reading, at, template.holes[0]?.type ?? 'any');
    if (!take(signature, reading, values, 0, start, at)) return undefined;
  } else if (signature.startsWord && continuesWord(reading, at, -1)) {
    return undefined;
  }
  let end = at + (literals[open] ?? '').length;
  for (let hole = open; hole < template.holes.length; hole += 1) {
    const literal = literals[hole + 1] ?? '';
    const next =
      literal === ''
        ? valueEnd(reading, end, template.holes[hole]?.type ?? 'any')
        : nextLiteral(signature, reading, values, hole, end, literal);
    if (next === undefined) return undefined;
    if (literal === '' && !take(signature, reading, values, hole, end, next)) return undefined;
    end = next + literal.length;
  }
  if (signature.endsWord && continuesWord(reading, end, 0)) return undefined;
  return end > start ? { start, end, values } : undefined;
}

/** The place of the literal that closes a placeholder: the first that leaves the placeholder a value of its type. */
function nextLiteral(
  signature: Signature,
  reading: Reading,
  values: Record<string, string>,
  hole: number,
  from: number,
  literal: string,
): number | undefined {
  const isLast = hole === signature.template.holes.length - 1;
  let at = reading.text.indexOf(literal, from);
  for (let tries = 0; at >= 0 && at - from <= MAX_VALUE && tries < MAX_RETRIES; tries += 1) {
    // A short closing literal, a full stop or a quote, also stands inside values: take it where a word ends.
    const inside = isLast && literal.length <= 2 && continuesWord(reading, at + literal.length, 0);
    if (!inside && take(signature, reading, values, hole, from, at)) return at;
    at = reading.text.indexOf(literal, at + 1);
  }
  return undefined;
}

function take(
  signature: Signature,
  reading: Reading,
  values: Record<string, string>,
  index: number,
  from: number,
  to: number,
): boolean {
  const hole = signature.template.holes[index];
  if (!hole || !keepsToLine(reading, from, to)) return false;
  // A value of a type that was wrapped inside of a word is put together without the space.
  const value = [' ', '']
    .map((glue) => sourceBetween(reading, from, to, glue))
    .find((text) => acceptsValue(hole.type, text));
  if (value === undefined) return false;
  if (value !== '') values[hole.name] ??= value;
  return true;
}

/** A value may run over a line's end only where the line looks wrapped. */
function keepsToLine(reading: Reading, from: number, to: number): boolean {
  if (reading.lines.length === 1 || to <= from || reading.column) return true;
  const first = placeOf(reading, from).line;
  const last = placeOf(reading, to - 1).line;
  for (let at = first; at < last; at += 1) {
    if (!isLong(reading, at, WRAP_WIDTH.inside)) return false;
  }
  return true;
}

function isLong(reading: Reading, line: number, width: number): boolean {
  return (reading.lines[line]?.clean.length ?? 0) >= width;
}

/** An opening placeholder reaches back as far as its type allows, at most to the start of the message. */
function valueStart(reading: Reading, at: number, type: HoleType): number {
  const { line, column } = placeOf(reading, at);
  const message = reading.lines[line]?.message ?? 0;
  const map = reading.parts[line]?.map;
  const base = reading.starts[line] ?? 0;
  const source = (reading.sources[line] ?? '').slice(0, column);
  const first = type === 'any' ? message : Math.max(message, column - takeSuffix(type, source));
  let start = at;
  const floor = Math.max(base, at - MAX_VALUE);
  while (start > floor && (map?.[start - 1 - base] ?? 0) >= first) start -= 1;
  return start;
}

/** A closing placeholder reaches as far as its type allows, at most to the end of its line; it may begin on the next one. */
function valueEnd(reading: Reading, at: number, type: HoleType): number {
  const before = placeOf(reading, Math.max(0, at - 1));
  const next = placeOf(reading, at);
  const wrapped = type !== 'any' && next.line > before.line && isLong(reading, before.line, WRAP_WIDTH.before);
  const { line, column } = wrapped ? { line: next.line, column: next.column - 1 } : before;
  const limit = Math.min(reading.starts[line + 1] ?? reading.text.length, at + MAX_VALUE);
  if (type === 'any') return limit;
  const source = (reading.sources[line] ?? '').slice(column + 1);
  const map = reading.parts[line]?.map;
  const base = reading.starts[line] ?? 0;
  const last = column + 1 + takePrefix(type, source);
  let end = at;
  while (end < limit && (map?.[end - base] ?? Infinity) < last) end += 1;
  return end;
}

/** Whether the source goes on with a letter or digit right before (-1) or at (0) an index of the reading's text. */
function continuesWord(reading: Reading, index: number, side: -1 | 0): boolean {
  const { line, column } = placeOf(reading, side === -1 ? index : index - 1);
  const source = reading.sources[line] ?? '';
  const step = side === -1 ? -1 : 1;
  let at = column + step;
  while (source.charCodeAt(at) === 0) at += step;
  return isWord(source.charCodeAt(at));
}
