/** Hash of an 8-byte window, given as two folded little-endian words. Multiplicative, after Knuth (TAOCP 3, 6.4): the upper bits count. */
export function hashLong(low: number, high: number): number {
  return Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
}

/** Hash of a 4-byte window, given as a folded little-endian word. */
export function hashShort(low: number): number {
  return Math.imul(low, 0x9e3779b1);
}
