import { partitionPoint } from '../../matcher/partition-point.ts';

/** Ascending line numbers that arrive in batches. */
export class LineNumbers {
  #values = new Uint32Array(16);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Takes more numbers, each above all before. */
  push(more: Uint32Array): void {
    const length = this.#length + more.length;
    if (length > this.#values.length) {
      const larger = new Uint32Array(Math.max(length, 2 * this.#values.length));
      larger.set(this.#values.subarray(0, this.#length));
      this.#values = larger;
    }
    this.#values.set(more, this.#length);
    this.#length = length;
  }

  clear(): void {
    this.#length = 0;
  }

  get values(): Uint32Array {
    return this.#values.subarray(0, this.#length);
  }

  at(index: number): number | undefined {
    return index < this.#length ? this.#values[index] : undefined;
  }

  has(line: number): boolean {
    return this.at(this.countBelow(line)) === line;
  }

  /** How many are smaller than a line, found by halving. */
  countBelow(line: number): number {
    return partitionPoint(this.#length, (at) => (this.#values[at] ?? Infinity) < line);
  }

  /**
   * Index of the next one after a line, or before it, going round at the ends; undefined where there is none at all.
   * @param step 1 for the next, -1 for the one before
   */
  next(line: number, step: 1 | -1): number | undefined {
    if (this.#length === 0) return undefined;
    const index = step === 1 ? this.countBelow(line + 1) : this.countBelow(line) - 1;
    return (index + this.#length) % this.#length;
  }
}
