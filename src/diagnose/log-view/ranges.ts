/** Lines from `first` to `last`, both included. */
export interface Range {
  readonly first: number;
  readonly last: number;
}

/** Merges ranges that overlap or touch, or that fewer than `least` lines part; the result ascends. */
export function merged(ranges: readonly Range[], least = 1): Range[] {
  const result: Range[] = [];
  for (const range of [...ranges].sort((a, b) => a.first - b.first)) {
    const before = result.at(-1);
    if (before && range.first - before.last - 1 < least) {
      result[result.length - 1] = { first: before.first, last: Math.max(before.last, range.last) };
    } else result.push(range);
  }
  return result;
}
