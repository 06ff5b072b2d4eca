import { Diagnoser, type MatchIndex } from '../matcher/index.ts';
import type { Diagnosis } from '../matcher/types.ts';
import { LineCollector, planExcerpt } from './excerpt.ts';
import { InputError, type Problem } from './problem.ts';
import type { ExcerptLine } from './protocol.ts';

/** One diagnosis under way: takes the log in pieces, gives the answer, then the lines around it. */
export class Session {
  readonly #diagnoser: Diagnoser;
  #blank = true;
  #diagnosis: Diagnosis | undefined;

  constructor(index: MatchIndex) {
    this.#diagnoser = new Diagnoser(index);
  }

  push(bytes: Uint8Array): void {
    this.#blank &&= bytes.every(isBlank);
    this.#diagnoser.push(bytes);
  }

  /**
   * Ends the log.
   * @param whenEmpty what to say of a log that holds nothing but white space
   * @throws InputError with `whenEmpty`
   */
  finish(whenEmpty: Problem): Diagnosis {
    if (this.#blank) throw new InputError(whenEmpty);
    return (this.#diagnosis = this.#diagnoser.finish());
  }

  /**
   * Reads the log a second time for the lines around what was found, no further than the last of them.
   * @param pieces the same log again
   * @returns empty where there is nothing to show
   */
  async excerpt(pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>): Promise<readonly ExcerptLine[]> {
    const roles = this.#diagnosis ? planExcerpt(this.#diagnosis) : new Map<number, never>();
    if (roles.size === 0) return [];
    const collector = new LineCollector(roles);
    for await (const bytes of pieces) {
      collector.push(bytes);
      if (collector.done) break;
    }
    return collector.finish().map((line) => ({ ...line, role: roles.get(line.line) ?? 'context' }));
  }
}

/** ASCII white space and NUL, which also makes white space of UTF-16. */
const isBlank = (byte: number): boolean => byte <= 0x20;
