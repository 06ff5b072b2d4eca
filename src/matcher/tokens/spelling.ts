/** Words of fewer letters are not corrected: too many others are one edit away. */
const MIN_LENGTH = 5;
const MAX_LENGTH = 20;
/** Letters at either end of a word. One edit leaves one of its ends as it is. */
const END = 2;

/** Finds the known word that a misspelt one stands for. */
export class Spelling {
  /** How common each known word is. */
  readonly #known: ReadonlyMap<string, number>;
  /** Known words by length and beginning, and by length and end; made when it is first needed. */
  #byEnd: Map<string, string[]> | undefined;
  readonly #corrected = new Map<string, string>();

  /** @param known how common each known word is: of several that are as near, the most common one is meant */
  constructor(known: ReadonlyMap<string, number>) {
    this.#known = known;
  }

  /** The word itself if it is known, or not made of letters; else the known word that is one edit away, if there is one. */
  correct(word: string): string {
    if (this.#known.has(word) || word.length < MIN_LENGTH || word.length > MAX_LENGTH || !LETTERS.test(word))
      return word;
    const before = this.#corrected.get(word);
    if (before !== undefined) return before;
    const near = [...this.#candidates(word)].filter((other) => isOneEditAway(word, other));
    const best = near.sort((a, b) => this.#count(b) - this.#count(a) || (a < b ? -1 : 1))[0] ?? word;
    if (this.#corrected.size < MAX_REMEMBERED) this.#corrected.set(word, best);
    return best;
  }

  #count(word: string): number {
    return this.#known.get(word) ?? 0;
  }

  #candidates(word: string): Set<string> {
    const byEnd = (this.#byEnd ??= groupByEnds(this.#known.keys()));
    const lengths = [word.length - 1, word.length, word.length + 1];
    return new Set(lengths.flatMap((length) => keysOf(word, length).flatMap((key) => byEnd.get(key) ?? [])));
  }
}

const LETTERS = /^\p{L}+$/u;
const MAX_REMEMBERED = 10_000;

const keysOf = (word: string, length: number): string[] => [
  `${length}^${word.slice(0, END)}`,
  `${length}$${word.slice(-END)}`,
];

function groupByEnds(words: Iterable<string>): Map<string, string[]> {
  const groups = new Map<string, string[]>();
  for (const word of words) {
    if (word.length < MIN_LENGTH || word.length > MAX_LENGTH || !LETTERS.test(word)) continue;
    for (const key of keysOf(word, word.length)) {
      const group = groups.get(key);
      if (group) group.push(word);
      else groups.set(key, [word]);
    }
  }
  return groups;
}

/** Whether one letter less, more or other, or two neighbours exchanged, makes one word the other (Damerau 1964). */
export function isOneEditAway(a: string, b: string): boolean {
  if (a === b || Math.abs(a.length - b.length) > 1) return false;
  let start = 0;
  while (start < a.length && start < b.length && a[start] === b[start]) start += 1;
  let endA = a.length;
  let endB = b.length;
  while (endA > start && endB > start && a[endA - 1] === b[endB - 1]) {
    endA -= 1;
    endB -= 1;
  }
  if (endA - start <= 1 && endB - start <= 1) return true;
  return endA - start === 2 && endB - start === 2 && a[start] === b[start + 1] && a[start + 1] === b[start];
}
