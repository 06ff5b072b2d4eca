/**
 * How many places at the beginning of a list a condition holds for, found by halving.
 * @param count places there are
 * @param holds a condition on a place, from 0, that no place fulfils behind one that does not
 */
export function partitionPoint(count: number, holds: (at: number) => boolean): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (holds(middle)) low = middle + 1;
    else high = middle;
  }
  return low;
}
