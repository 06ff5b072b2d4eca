import type { Reading } from '../read/reading.ts';
import type { Signature } from '../signature.ts';
import { beginningAtEnd, endAtBeginning, MIN_RUN } from './overlap.ts';

/** How much of a template stands in a reading, around a place where a part of it is known to stand. */
export interface PartialMatch {
  readonly start: number;
  readonly end: number;
  /** Units of the template's literals that were found, in order. */
  readonly found: number;
  /** The rest of the template is missing because the reading begins there, or because it ends there. A middle that fills a line is none: often it is an address. */
  readonly cut: boolean;
}

const MAX_GAP = 400;

/**
 * Measures how much of a signature's literals stands in a reading, in order: the text was cut off, garbled at one
 * place, or worded a little differently. `anchor` is folded text of the signature that stands in the reading.
 */
export function matchPartially(signature: Signature, reading: Reading, anchor: string): PartialMatch | undefined {
  const { text } = reading;
  const literal = signature.literals.findIndex((candidate) => candidate.includes(anchor));
  const seen = text.indexOf(anchor);
  if (literal < 0 || seen < 0) return undefined;
  const whole = signature.literals[literal] ?? '';
  const inside = whole.indexOf(anchor);
  let before = 0;
  while (before < inside && text.charCodeAt(seen - 1 - before) === whole.charCodeAt(inside - 1 - before)) before += 1;
  let after = anchor.length;
  while (inside + after < whole.length && text.charCodeAt(seen + after) === whole.charCodeAt(inside + after))
    after += 1;
  let found = before + after;
  let start = seen - before;
  let end = seen + after;
  const missingBefore = inside - before;
  const missingAfter = whole.length - inside - after;

  let cursor = end;
  let lost = missingAfter;
  for (const next of signature.literals.slice(literal + 1)) {
    const at = next.length >= MIN_RUN ? text.indexOf(next, cursor) : -1;
    if (at >= 0 && at - cursor <= MAX_GAP) {
      found += next.length;
      cursor = at + next.length;
      end = cursor;
    } else {
      const room = text.length - cursor;
      const held = room > MAX_GAP + next.length ? 0 : beginningAtEnd(next, text, room);
      found += held;
      lost += next.length - held;
      if (held > 0) end = cursor = text.length;
    }
  }
  cursor = start;
  let lostBefore = missingBefore;
  for (const previous of signature.literals.slice(0, literal).reverse()) {
    const room = cursor - previous.length;
    const at = previous.length >= MIN_RUN && room >= 0 ? text.lastIndexOf(previous, room) : -1;
    if (at >= 0 && cursor - at <= MAX_GAP + previous.length) {
      found += previous.length;
      cursor = at;
      start = at;
    } else {
      const held = cursor > MAX_GAP + previous.length ? 0 : endAtBeginning(previous, text, cursor);
      found += held;
      lostBefore += previous.length - held;
      if (held > 0) start = cursor = 0;
    }
  }
  const cut = (lost === 0 && start === 0) || (lostBefore === 0 && end === text.length);
  return { start, end, found, cut };
}
