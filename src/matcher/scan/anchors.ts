import { foldText } from '../read/fold.ts';
import type { Template } from '../template.ts';
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

/** How many templates hold a run of 8 (long) or 4 (short) folded bytes: the fewer, the rarer in logs, it is assumed. */
export type Rarity = (gram: string) => number;

/** Counts the runs of 4 and 8 bytes of all literals, once a template. */
export function countGrams(templates: readonly Template[]): Rarity {
  const counts = new Map<string, number>();
  for (const template of templates) {
    const seen = new Set<string>();
    for (const literal of template.literals) {
      for (const run of runs(literal)) {
        for (const length of [SHORT_WINDOW, LONG_WINDOW]) {
          for (let at = 0; at + length <= run.length; at += 1) seen.add(run.slice(at, at + length));
        }
      }
    }
    for (const gram of seen) counts.set(gram, (counts.get(gram) ?? 0) + 1);
  }
  return (gram) => counts.get(gram) ?? 0;
}

/** The anchors of a template, rarest first: up to three that do not overlap; none if all its runs are under 5 bytes. */
export function anchorsOf(template: Template, rarity: Rarity): Anchor[] {
  const candidates = template.literals.flatMap((literal, index) =>
    windows(literal, index, LONG_ANCHOR, LONG_WINDOW, rarity),
  );
  const size = candidates.length > 0 ? 'long' : 'short';
  if (size === 'short') {
    for (let length = SHORT_ANCHOR_MAX; length >= SHORT_ANCHOR && candidates.length === 0; length -= 1) {
      candidates.push(
        ...template.literals.flatMap((literal, index) => windows(literal, index, length, SHORT_WINDOW, rarity)),
      );
    }
  }
  candidates.sort((a, b) => a.cost - b.cost || a.literal - b.literal || a.at - b.at);
  const chosen: Window[] = [];
  for (const candidate of candidates) {
    if (chosen.length === MAX_ANCHORS) break;
    if (!chosen.some((other) => overlaps(other, candidate))) chosen.push(candidate);
  }
  return chosen.map(({ text, literal, at }) => ({
    bytes: foldedBytes(text),
    size,
    samples: size === 'long' ? LONG_SAMPLES : shortSamples(text, rarity),
    text: foldText((template.literals[literal] ?? '').slice(at, at + text.length)),
  }));
}

/** A short text in ASCII that is an anchor as it is. */
export function wordAnchor(text: string, rarity: Rarity): Anchor {
  const bytes = foldedBytes(text);
  return { bytes, size: 'short', samples: shortSamples(foldBytes(text), rarity), text };
}

function foldedBytes(text: string): Uint8Array {
  return Uint8Array.from(text, (character) => character.charCodeAt(0) | 0x20);
}

interface Window {
  readonly literal: number;
  readonly at: number;
  readonly text: string;
  readonly cost: number;
}

function windows(literal: string, index: number, length: number, gram: number, rarity: Rarity): Window[] {
  const found: Window[] = [];
  for (const { text, offset } of runsWithOffset(literal)) {
    // sums[i]: cost of the grams that begin before i
    const sums = [0];
    for (let at = 0; at + gram <= text.length; at += 1) {
      sums.push((sums.at(-1) as number) + rarity(text.slice(at, at + gram)));
    }
    const grams = length - gram + 1;
    for (let at = 0; at + length <= text.length; at += 1) {
      const cost = (sums[at + grams] as number) - (sums[at] as number);
      found.push({ literal: index, at: offset + at, text: text.slice(at, at + length), cost });
    }
  }
  return found;
}

function overlaps(a: Window, b: Window): boolean {
  return a.literal === b.literal && a.at < b.at + b.text.length && b.at < a.at + a.text.length;
}

function runs(literal: string): string[] {
  return runsWithOffset(literal).map(({ text }) => text);
}

/** ASCII runs of a literal without quotation marks, backslashes, bars of tables and irregular white space, folded. */
function runsWithOffset(literal: string): { text: string; offset: number }[] {
  const found: { text: string; offset: number }[] = [];
  for (const match of literal.matchAll(/(?:[!#-&(-[\]-_a-{}~]| (?! ))+/g)) {
    found.push({ text: foldBytes(match[0]), offset: match.index });
  }
  return found;
}

function foldBytes(text: string): string {
  let folded = '';
  for (let at = 0; at < text.length; at += 1) folded += String.fromCharCode(text.charCodeAt(at) | 0x20);
  return folded;
}
