import { foldText } from '../read/fold.ts';
import type { Template } from '../template.ts';
import type { Rarity } from './rarity.ts';
import { foldedBytes, runsOf, type Run } from './runs.ts';
import { LONG_SAMPLES, LONG_STEP, LONG_WINDOW, shortSamples, SHORT_WINDOW } from './samples.ts';

/**
 * An anchor is a run of bytes of a template that must stand in the log, as it is, for the exact scan to look at that
 * place. Case is folded; white space and quotation marks, which logs change, are avoided where the literal allows it.
 */
export interface Anchor {
  /** Folded bytes (each `| 0x20`). */
  readonly bytes: Uint8Array;
  /** `long` anchors are met by a sample of 8 bytes, `short` ones by a sample of 4. */
  readonly size: 'long' | 'short';
  /** Where in it the windows begin by which a sample meets it. */
  readonly samples: readonly number[];
  /** The same run as it stands in the folded literals. */
  readonly text: string;
}

/** Bytes of a long anchor: with one sample every 8 bytes, one of its eight 8-byte windows is always met. */
const LONG_ANCHOR = LONG_WINDOW + LONG_STEP - 1;
/** Bytes that a short anchor needs at least: with a sample every 4 bytes, one that holds three of its bytes is met. */
const SHORT_ANCHOR = 5;
const SHORT_ANCHOR_MAX = 14;
/** A message that is wrapped or garbled at one place can still be found by another anchor. */
const MAX_ANCHORS = 3;
/** So many windows a core's cache holds: where further anchors would go beyond, each look at the table would wait for memory. */
const MAX_WINDOWS = 1_000_000;
/** A further anchor is not worth following up where so many templates, on average, hold the runs that it is found by. */
const CROWD = 60;

/** How many anchors each template may have in an index of so many: three, in a very large one fewer. */
export function anchorsEach(templates: number): number {
  return Math.max(1, Math.min(MAX_ANCHORS, Math.floor(MAX_WINDOWS / (LONG_STEP * templates))));
}

/** The anchors of a template, rarest first: up to `most` that do not overlap; none if all its runs are under 5 bytes. */
export function anchorsOf(template: Template, rarity: Rarity, most = MAX_ANCHORS): Anchor[] {
  const pieces = template.literals.flatMap((literal, index) =>
    piecesOf(literal, index, LONG_ANCHOR, LONG_WINDOW, rarity),
  );
  const size = pieces.length > 0 ? 'long' : 'short';
  if (size === 'short') {
    for (let length = SHORT_ANCHOR_MAX; length >= SHORT_ANCHOR && pieces.length === 0; length -= 1) {
      pieces.push(
        ...template.literals.flatMap((literal, index) => piecesOf(literal, index, length, SHORT_WINDOW, rarity)),
      );
    }
  }
  pieces.sort((a, b) => a.crowd - b.crowd || a.literal - b.literal || a.at - b.at);
  const chosen: Piece[] = [];
  for (const piece of pieces) {
    if (chosen.length === most) break;
    if (chosen.length > 0 && piece.crowd > CROWD) break;
    if (!chosen.some((other) => overlaps(other, piece))) chosen.push(piece);
  }
  return chosen.map(({ run, literal, at, length }) => {
    const bytes = run.bytes.subarray(at - run.offset, at - run.offset + length);
    return {
      bytes,
      size,
      samples: size === 'long' ? LONG_SAMPLES : shortSamples(bytes, rarity),
      text: foldText((template.literals[literal] ?? '').slice(at, at + length)),
    };
  });
}

/** A short text in ASCII that is an anchor as it is. */
export function wordAnchor(text: string, rarity: Rarity): Anchor {
  const bytes = foldedBytes(text);
  return { bytes, size: 'short', samples: shortSamples(bytes, rarity), text };
}

/** A part of a literal that may become an anchor. */
interface Piece {
  readonly literal: number;
  readonly at: number;
  readonly length: number;
  readonly run: Run;
  /** How many templates hold the runs by which it can be found, on average. */
  readonly crowd: number;
}

function piecesOf(literal: string, index: number, length: number, gram: 4 | 8, rarity: Rarity): Piece[] {
  const found: Piece[] = [];
  const grams = length - gram + 1;
  for (const run of runsOf(literal)) {
    const { bytes, offset } = run;
    // sums[i]: templates that hold the grams that begin before i
    const sums = [0];
    for (let at = 0; at + gram <= bytes.length; at += 1) {
      sums.push((sums.at(-1) as number) + rarity.countOf(bytes, at, gram));
    }
    for (let at = 0; at + length <= bytes.length; at += 1) {
      const crowd = ((sums[at + grams] as number) - (sums[at] as number)) / grams;
      found.push({ literal: index, at: offset + at, length, run, crowd });
    }
  }
  return found;
}

function overlaps(a: Piece, b: Piece): boolean {
  return a.literal === b.literal && a.at < b.at + b.length && b.at < a.at + a.length;
}
