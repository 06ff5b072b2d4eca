import type { Template } from '../template.ts';
import { hashLong, hashShort } from './hash.ts';
import { runsOf } from './runs.ts';

/** Counters for each byte of literals; where two runs of bytes share one, both pass for more common than they are. */
const SPARE = 4;
const MIN_BITS = 16;
const MAX_BITS = 24;

/** How many templates hold a run of 4 or 8 bytes: the fewer, the rarer in logs, it is assumed. */
export class Rarity {
  readonly #counts: Uint16Array;
  readonly #shift: number;

  constructor(templates: readonly Template[]) {
    const size = templates.reduce(
      (sum, { literals }) => sum + literals.reduce((all, { length }) => all + length, 0),
      0,
    );
    const bits = Math.min(MAX_BITS, Math.max(MIN_BITS, Math.ceil(Math.log2(Math.max(1, size * SPARE)))));
    this.#shift = 32 - bits;
    this.#counts = new Uint16Array(2 ** bits);
    const countedFor = new Int32Array(2 ** bits);
    for (const [at, { literals }] of templates.entries()) {
      for (const { text } of literals.flatMap(runsOf)) {
        this.#count(text, 4, at + 1, countedFor);
        this.#count(text, 8, at + 1, countedFor);
      }
    }
  }

  /** Templates that hold the `length` bytes of a folded run from `at` on, about. */
  countOf(text: string, at: number, length: 4 | 8): number {
    return this.#counts[this.#place(text, at, length)] as number;
  }

  /** Counts the runs of bytes of one text, each once a template. */
  #count(text: string, length: 4 | 8, template: number, countedFor: Int32Array): void {
    for (let at = 0; at + length <= text.length; at += 1) {
      const place = this.#place(text, at, length);
      if (countedFor[place] === template) continue;
      countedFor[place] = template;
      this.#counts[place] = Math.min(0xffff, (this.#counts[place] as number) + 1);
    }
  }

  #place(text: string, at: number, length: 4 | 8): number {
    const low = wordOf(text, at);
    return (length === 4 ? hashShort(low) : hashLong(low, wordOf(text, at + 4))) >>> this.#shift;
  }
}

function wordOf(text: string, at: number): number {
  return (
    text.charCodeAt(at) |
    (text.charCodeAt(at + 1) << 8) |
    (text.charCodeAt(at + 2) << 16) |
    (text.charCodeAt(at + 3) << 24)
  );
}
