import type { LogRow } from '../log/stored-log.ts';

/** Lines that are asked for at once. */
const BLOCK = 128;
/** Blocks that are kept: some 8,000 lines. */
const MAX_BLOCKS = 64;

/** Lines of the log by number, asked for in blocks when they are needed; those looked at last are kept. */
export class LineCache {
  readonly #ask: (first: number, count: number) => void;
  readonly #blocks = new Map<number, readonly LogRow[]>();
  /** Blocks that are needed now. One is asked for at a time, so that a quick scroll leaves no queue behind. */
  #wanted: number[] = [];
  #asked: number | undefined;

  /** @param ask sends for lines; the answer is given to `receive` */
  constructor(ask: (first: number, count: number) => void) {
    this.#ask = ask;
  }

  /** A line, if it is here. */
  get(line: number): LogRow | undefined {
    const number = blockOf(line);
    const block = this.#blocks.get(number);
    if (!block) return undefined;
    this.#blocks.delete(number);
    this.#blocks.set(number, block);
    return block[line - 1 - number * BLOCK];
  }

  /** Says which lines are needed now; earlier wishes are dropped. */
  want(lines: Iterable<number>): void {
    this.#wanted = [...new Set([...lines].map(blockOf))].filter((block) => !this.#blocks.has(block));
    this.#next();
  }

  /** Takes an answer. */
  receive(first: number, rows: readonly LogRow[]): void {
    this.#asked = undefined;
    const block = blockOf(first);
    this.#blocks.set(block, rows);
    for (const oldest of this.#blocks.keys()) {
      if (this.#blocks.size <= MAX_BLOCKS) break;
      this.#blocks.delete(oldest);
    }
    this.#wanted = this.#wanted.filter((other) => other !== block);
    this.#next();
  }

  #next(): void {
    const [block] = this.#wanted;
    if (block === undefined || this.#asked !== undefined) return;
    this.#asked = block;
    this.#ask(block * BLOCK + 1, BLOCK);
  }
}

const blockOf = (line: number): number => Math.floor((line - 1) / BLOCK);
