import { clean, DROPPED, unescape } from './clean.ts';
import { fold, foldedFrom, type Folded } from './fold.ts';
import { readPrefix, type Prefix } from './prefix.ts';
import type { Line } from './region.ts';

/** A line of the log, read: cleaned, with what its prefix says of it, and folded. */
export interface ReadLine {
  readonly line: Line;
  /** The cleaned line: as long as `line.text`, with NUL for what is dropped. */
  readonly clean: string;
  /** Index of the message behind the prefixes. */
  readonly message: number;
  readonly kind: Prefix['kind'];
  readonly plain: Wording;
  /** The line with escapes and markup undone; undefined where there are none. */
  readonly unescaped: Wording | undefined;
}

/** Reads one line. */
export function readLine(line: Line): ReadLine {
  const cleaned = clean(line.text);
  const { end: message, kind } = readPrefix(cleaned);
  const plain = new Wording(cleaned, message);
  let unescaped: Wording | undefined;
  return {
    line,
    clean: cleaned,
    message,
    kind,
    plain,
    get unescaped() {
      unescaped ??= wordedAnew(plain, message);
      return unescaped === plain ? undefined : unescaped;
    },
  };
}

/** The same wording where there is nothing to undo. */
function wordedAnew(plain: Wording, message: number): Wording {
  const source = unescape(plain.source);
  return source === plain.source ? plain : new Wording(source, message);
}

/** A way to word a line, made ready for matching when it is first asked for: most lines are only read word by word. */
class Wording {
  readonly source: string;
  readonly #message: number;
  #folded: Folded | undefined;
  #continuing: Folded | undefined;

  constructor(source: string, message: number) {
    this.source = source;
    this.#message = message;
  }

  get folded(): Folded {
    return (this.#folded ??= fold(this.source));
  }

  /** The same without what may be a prefix: how the line continues one before it. */
  get continuing(): Folded {
    return (this.#continuing ??= foldedFrom(this.folded, this.#message));
  }
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
  if (escaped && lines.every((line) => line.unescaped === undefined)) return undefined;
  const wordings = lines.map((line) => (escaped ? (line.unescaped ?? line.plain) : line.plain));
  const parts = wordings.map((wording, at) => (at === 0 ? wording.folded : wording.continuing));
  const starts = [0];
  for (const part of parts) starts.push((starts.at(-1) ?? 0) + part.text.length);
  return {
    lines,
    text: parts.map(({ text }) => text).join(''),
    starts,
    parts,
    sources: wordings.map(({ source }) => source),
  };
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
