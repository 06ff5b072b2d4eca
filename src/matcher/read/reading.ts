import { clean, DROPPED, unescape } from './clean.ts';
import { fold, type Folded } from './fold.ts';
import { readPrefix, type Prefix } from './prefix.ts';
import type { Line } from './region.ts';

/** A line of the log, read: cleaned, folded and with what its prefix says of it. */
export interface ReadLine {
  readonly line: Line;
  /** The cleaned line: as long as `line.text`, with NUL for what is dropped. */
  readonly clean: string;
  /** Index of the message behind the prefixes. */
  readonly message: number;
  readonly kind: Prefix['kind'];
  readonly folded: Folded;
}

/** Reads one line. */
export function readLine(line: Line): ReadLine {
  const cleaned = clean(line.text);
  const prefix = readPrefix(cleaned);
  let folded: Folded | undefined;
  return {
    line,
    clean: cleaned,
    message: prefix.end,
    kind: prefix.kind,
    // Most lines are only read word by word.
    get folded() {
      return (folded ??= fold(cleaned));
    },
  };
}

/** One or more lines read as one text: a message may be wrapped over several. */
export interface Reading {
  readonly lines: readonly ReadLine[];
  /** Folded text of all lines; of the first with its prefixes, of the others without. */
  readonly text: string;
  /** Where in `text` each line begins; one entry more at the end, the text's length. */
  readonly starts: readonly number[];
  readonly parts: readonly Folded[];
  /** The cleaned texts that `parts` map into. */
  readonly sources: readonly string[];
  /** Whether it is one column of a table: then every line may be wrapped. */
  readonly column?: boolean;
}

/** A place in a reading: which of its lines, and the column there. */
export interface Place {
  readonly line: number;
  readonly column: number;
}

/** Reads lines as one text. `escaped`: undo escapes and markup first; undefined where there are none. */
export function join(lines: readonly ReadLine[], escaped: boolean): Reading | undefined {
  const sources = escaped ? lines.map(({ clean: text }) => unescape(text)) : lines.map(({ clean: text }) => text);
  if (escaped && sources.every((source, at) => source === lines[at]?.clean)) return undefined;
  const parts = lines.map((line, at) => {
    const source = sources[at] ?? '';
    if (at === 0) return escaped ? fold(source) : line.folded;
    return fold(DROPPED.repeat(line.message) + source.slice(line.message));
  });
  const starts = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.text.length);
  return { lines, text: parts.map(({ text }) => text).join(''), starts, parts, sources };
}

/** Where the unit at `index` of a reading's text stands. */
export function placeOf(reading: Reading, index: number): Place {
  let line = 0;
  while (line + 1 < reading.lines.length && index >= (reading.starts[line + 1] ?? Infinity)) line += 1;
  const part = reading.parts[line];
  return { line, column: part?.map[index - (reading.starts[line] ?? 0)] ?? 0 };
}

/** What stands between two indexes of a reading's text, as in the log; `glue` joins lines. */
export function sourceBetween(reading: Reading, from: number, to: number, glue: string): string {
  if (to <= from) return '';
  const start = placeOf(reading, from);
  const end = placeOf(reading, to - 1);
  let value = '';
  for (let at = start.line; at <= end.line; at += 1) {
    const source = reading.sources[at] ?? '';
    const first = at === start.line ? start.column : (reading.parts[at]?.map[0] ?? 0);
    const cut = source.slice(first, at === end.line ? end.column + 1 : undefined).trimEnd();
    value += (at > start.line ? glue : '') + cut;
  }
  return value.replaceAll(DROPPED, '').replace(/\s+/g, ' ').trim();
}
