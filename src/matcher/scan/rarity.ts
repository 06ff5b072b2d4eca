import type { Template } from '../template.ts';
import { hashLong, hashShort } from './hash.ts';
import { runsOf } from './runs.ts';
import { wordAt } from './windows.ts';

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
      for (const { bytes } of literals.flatMap(runsOf)) {
        this.#count(bytes, 4, at + 1, countedFor);
        this.#count(bytes, 8, at + 1, countedFor);
      }
    }
  }

  /** Templates that hold the `length` bytes of a folded run from `at` on, about. */
  countOf(bytes: Uint8Array, at: number, length: 4 | 8): number {
    return this.#counts[this.#place(bytes, at, length)] as number;
  }

  /** Counts the runs of bytes of one text, each once a template. */
  #count(bytes: Uint8Array, length: 4 | 8, template: number, countedFor: Int32Array): void {
    for (let at = 0; at + length <= bytes.length; at += 1) {
      const place = this.#place(bytes, at, length);
      if (countedFor[place] === template) continue;
      countedFor[place] = template;
      this.#counts[place] = Math.min(0xffff, (this.#counts[place] as number) + 1);
    }
  }

  #place(bytes: Uint8Array, at: number, length: 4 | 8): number {
    const low = wordAt(bytes, at);
    return (length === 4 ? hashShort(low) : hashLong(low, wordAt(bytes, at + 4))) >>> this.#shift;
  }
}
