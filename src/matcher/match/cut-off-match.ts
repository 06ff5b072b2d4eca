import { fold } from '../read/fold.ts';
import { isWord, type Signature } from '../signature.ts';
import type { Hole } from '../template.ts';
import { beginningAtEnd, MIN_RUN } from './overlap.ts';

/** Where a paste was cut off inside a message: the rest of it stood before the first line, or behind the last one. */
export type Edge = 'start' | 'end';

/** A template that stands whole as far as the text goes. */
export interface CutOffMatch {
  /** First index in the text, and the one after the last. */
  readonly start: number;
  readonly end: number;
  /** Units of the template's literals that stand there. */
  readonly found: number;
  /** Whether the text was cut inside a word of the template: hardly chance. Otherwise inside a typed placeholder's value. */
  readonly insideWord: boolean;
}

/** Units by which a template is recognised at its beginning, or at its end. */
export const OPENING = 8;
/** Units that one placeholder may catch. */
const MAX_VALUE = 200;
/** Units that must stand there where the text was cut inside a value: there need be no more to come. */
const BEFORE_VALUE = 24;

/** The folded units at the end of a template that a cut at `edge` leaves over; undefined where it has too few. */
export function openingOf({ literals }: Signature, edge: Edge): string | undefined {
  const opening = edge === 'end' ? literals[0]?.slice(0, OPENING) : literals.at(-1)?.slice(-OPENING);
  return opening?.length === OPENING ? opening : undefined;
}

/**
 * Matches templates of which the text holds the beginning and, by being cut off at its end, not the rest; or the other way round at the
 * start. `text` is folded. Undefined also where the text may well have ended there by itself: between two words, or at a placeholder of any kind.
 */
export function cutOffMatcher(text: string, edge: Edge): (signature: Signature) => CutOffMatch | undefined {
  if (edge === 'end') return (signature) => matchToEnd(partsOf(signature, edge), text);
  const facing = mirrored(text);
  return (signature) => {
    const match = matchToEnd(partsOf(signature, edge), facing);
    return match && { ...match, start: 0, end: text.length - match.start };
  };
}

/** A template as it is met from the cut on: at the start everything is mirrored, so that it is always the end that is missing. */
interface Parts {
  readonly literals: readonly string[];
  /** The literals as they were before folding. */
  readonly sources: readonly string[];
  readonly holes: readonly Hole[];
  readonly startsWord: boolean;
}

function partsOf({ literals, template, startsWord, endsWord }: Signature, edge: Edge): Parts {
  const { literals: sources, holes } = template;
  if (edge === 'end') return { literals, sources, holes, startsWord };
  return {
    literals: literals.map(mirrored).reverse(),
    sources: sources.map(mirrored).reverse(),
    holes: [...holes].reverse(),
    startsWord: endsWord,
  };
}

const mirrored = (text: string): string => text.split('').reverse().join('');

function matchToEnd(parts: Parts, text: string): CutOffMatch | undefined {
  const opening = parts.literals[0]?.slice(0, OPENING) ?? '';
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, start + 1)) {
    if (parts.startsWord && isWord(text.charCodeAt(start - 1))) continue;
    const match = matchFrom(parts, text, start);
    if (match) return match;
  }
  return undefined;
}

/** Whether nothing but the end of the text keeps the template from standing whole at `start`. */
function matchFrom(parts: Parts, text: string, start: number): CutOffMatch | undefined {
  let cursor = start;
  let found = 0;
  for (const [at, literal] of parts.literals.entries()) {
    const next = literal === '' ? -1 : text.indexOf(literal, cursor);
    if (next >= 0 && (at === 0 ? next === start : next - cursor <= MAX_VALUE)) {
      cursor = next + literal.length;
      found += literal.length;
      continue;
    }
    const room = text.length - cursor;
    const held = at === 0 ? room : beginningAtEnd(literal, text, room, Math.max(MIN_RUN, room - MAX_VALUE));
    if (at === 0 && !literal.startsWith(text.slice(start))) return undefined;
    if (held > 0) {
      if (!isInsideWord(parts.sources[at] ?? '', held)) return undefined;
      return { start, end: text.length, found: found + held, insideWord: true };
    }
    const typed = parts.holes[at - 1]?.type !== 'any';
    if (!typed || found < BEFORE_VALUE || room > MAX_VALUE) return undefined;
    return { start, end: text.length, found, insideWord: false };
  }
  return undefined;
}

/** Whether a text goes on inside a word behind so many units of its folded form. */
function isInsideWord(source: string, units: number): boolean {
  const { text, map } = fold(source);
  const together = map[units] === (map[units - 1] ?? Infinity) + 1;
  return together && isWord(text.charCodeAt(units - 1)) && isWord(text.charCodeAt(units));
}
