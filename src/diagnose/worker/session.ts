import { Diagnoser, type MatchIndex } from '../../matcher/index.ts';
import type { Diagnosis } from '../../matcher/types.ts';
import type { Recorder } from '../log/recorder.ts';
import { InputError, type Problem } from '../problem.ts';

/** One diagnosis under way: takes the log in pieces, gives the answer. */
export class Session {
  readonly #diagnoser: Diagnoser;
  readonly #recorder: Recorder;
  #blank = true;

  /** @param recorder keeps the log for later */
  constructor(index: MatchIndex, recorder: Recorder) {
    this.#diagnoser = new Diagnoser(index);
    this.#recorder = recorder;
  }

  push(bytes: Uint8Array): void {
    this.#blank &&= bytes.every(isBlank);
    this.#diagnoser.push(bytes);
    this.#recorder.push(bytes);
  }

  /**
   * Ends the log.
   * @param whenEmpty what to say of a log that holds nothing but white space
   * @throws InputError with `whenEmpty`
   */
  finish(whenEmpty: Problem): Diagnosis {
    if (this.#blank) throw new InputError(whenEmpty);
    return this.#diagnoser.finish();
  }
}

/** ASCII white space and NUL, which also makes white space of UTF-16. */
const isBlank = (byte: number): boolean => byte <= 0x20;
