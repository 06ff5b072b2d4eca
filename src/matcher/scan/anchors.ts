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
  const runs = template.literals.flatMap((text, literal) => runsOf(text).map((run) => ({ ...run, literal })));
  const long = longStretches(runs, rarity);
  const size = long.length > 0 ? 'long' : 'short';
  const stretches = long.length > 0 ? long : shortStretches(runs, rarity);
  return rarestOf(stretches, most).map(({ run, at, length }) => {
    const bytes = run.bytes.subarray(at, at + length);
    const from = run.offset + at;
    return {
      bytes,
      size,
      samples: size === 'long' ? LONG_SAMPLES : shortSamples(bytes, rarity),
      text: foldText((template.literals[run.literal] ?? '').slice(from, from + length)),
    };
  });
}

/** A short text in ASCII that is an anchor as it is. */
export function wordAnchor(text: string, rarity: Rarity): Anchor {
  const bytes = foldedBytes(text);
  return { bytes, size: 'short', samples: shortSamples(bytes, rarity), text };
}

/** A run of one of a template's literals. */
interface LiteralRun extends Run {
  readonly literal: number;
}

/** A run, and for each place in it at which an anchor of that length can begin how common that anchor is. */
interface Stretch {
  readonly run: LiteralRun;
  readonly length: number;
  /** How many templates hold the grams by which it can be found, on average. */
  readonly crowds: Float64Array;
}

/** A part of a run that may become an anchor. */
interface Piece {
  readonly run: LiteralRun;
  /** Where in the run it begins. */
  readonly at: number;
  readonly length: number;
  readonly crowd: number;
}

const longStretches = (runs: readonly LiteralRun[], rarity: Rarity): Stretch[] =>
  stretchesOf(runs, LONG_ANCHOR, LONG_WINDOW, rarity);

/** Short ones, as long as the longest run allows. */
function shortStretches(runs: readonly LiteralRun[], rarity: Rarity): Stretch[] {
  const longest = runs.reduce((most, { bytes }) => Math.max(most, bytes.length), 0);
  const length = Math.min(longest, SHORT_ANCHOR_MAX);
  return length < SHORT_ANCHOR ? [] : stretchesOf(runs, length, SHORT_WINDOW, rarity);
}

function stretchesOf(runs: readonly LiteralRun[], length: number, gram: 4 | 8, rarity: Rarity): Stretch[] {
  const grams = length - gram + 1;
  return runs
    .filter(({ bytes }) => bytes.length >= length)
    .map((run) => {
      // sums[i]: templates that hold the grams that begin before i
      const sums = new Float64Array(run.bytes.length - gram + 2);
      for (let at = 0; at + 1 < sums.length; at += 1) {
        sums[at + 1] = (sums[at] as number) + rarity.countOf(run.bytes, at, gram);
      }
      const crowds = new Float64Array(run.bytes.length - length + 1);
      for (let at = 0; at < crowds.length; at += 1) {
        crowds[at] = ((sums[at + grams] as number) - (sums[at] as number)) / grams;
      }
      return { run, length, crowds };
    });
}

/** Up to `most` pieces that do not overlap, the rarest first; of those that are as rare, the foremost. */
function rarestOf(stretches: readonly Stretch[], most: number): Piece[] {
  const chosen: Piece[] = [];
  while (chosen.length < most) {
    const piece = rarestBeside(chosen, stretches);
    if (!piece || (chosen.length > 0 && piece.crowd > CROWD)) break;
    chosen.push(piece);
  }
  return chosen;
}

function rarestBeside(chosen: readonly Piece[], stretches: readonly Stretch[]): Piece | undefined {
  let rarest: Piece | undefined;
  let least = Infinity;
  for (const { run, length, crowds } of stretches) {
    const taken = chosen.filter((piece) => piece.run === run);
    for (let at = 0; at < crowds.length; at += 1) {
      const crowd = crowds[at] as number;
      if (crowd >= least || taken.some((piece) => overlap(piece.at, at, length))) continue;
      rarest = { run, at, length, crowd };
      least = crowd;
    }
  }
  return rarest;
}

/** Whether two pieces of that length that begin at these places of one run have a byte in common. */
const overlap = (a: number, b: number, length: number): boolean => Math.abs(a - b) < length;
