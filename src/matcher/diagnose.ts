import { Collector } from './collect/collector.ts';
import type { MatchIndex } from './load.ts';
import { conclude, deliberate, type Deliberation, type Gathered } from './conclude.ts';
import { ToUtf8 } from './read/decode.ts';
import { LOOK_AHEAD, LOOK_BEHIND, MARGIN } from './read/region.ts';
import { scan } from './scan/scan.ts';
import type { Diagnosis } from './types.ts';

/**
 * Diagnoses a log that is at hand as a whole.
 * @param text the log: a string, or the bytes of a file (UTF-8, or UTF-16 with a byte order mark). Any content is allowed; evidence names
 *   lines and columns of it as it is. What somebody has pasted goes through `pastedBytes` first.
 */
export function diagnose(text: string | Uint8Array, index: MatchIndex): Diagnosis {
  return whole(text, index).finish();
}

/** What a diagnosis of the text would be drawn from. */
export function deliberateOn(text: string | Uint8Array, index: MatchIndex): Deliberation {
  return whole(text, index).deliberate();
}

function whole(text: string | Uint8Array, index: MatchIndex): Diagnoser {
  const diagnoser = new Diagnoser(index);
  diagnoser.push(typeof text === 'string' ? new TextEncoder().encode(text) : text);
  return diagnoser;
}

/** Bytes that are gathered before they are scanned, if nothing else is said. */
const BLOCK_SIZE = 4 << 20;
/** Bytes kept of what was scanned, so that lines and echoes can be looked back at. */
const KEPT = LOOK_BEHIND + MARGIN;

/**
 * Diagnoses a log that comes in pieces, in bounded memory. The pieces may be cut anywhere; the answer is the same as for
 * the whole. A first piece of a block (4 MiB) or more is kept, not copied: leave it unchanged until `finish`.
 */
export class Diagnoser {
  readonly #index: MatchIndex;
  readonly #collector: Collector;
  readonly #toUtf8 = new ToUtf8();
  /** The region in memory; its first byte stands at a multiple of 8 of the log. */
  #region: Uint8Array = new Uint8Array();
  /** Up to where the region was scanned, and its lines read as the log's head. */
  #scanned = 0;
  #head = 0;
  /** Bytes that wait to join the region. */
  #waiting = new Uint8Array(4096);
  #waitingLength = 0;
  /** The buffer that holds the region, and the one of the region before it, to be used for the next. */
  #buffer = new Uint8Array();
  #spare = new Uint8Array();
  #byteCount = 0;

  readonly #blockSize: number;

  /** @param blockSize bytes that are gathered before they are scanned */
  constructor(index: MatchIndex, blockSize = BLOCK_SIZE) {
    this.#index = index;
    this.#blockSize = blockSize;
    this.#collector = new Collector(index);
  }

  /** Takes the next bytes of the log. */
  push(chunk: Uint8Array): void {
    this.#append(this.#toUtf8.push(chunk));
  }

  /** Ends the log and gives the diagnosis. To be called once. */
  finish(): Diagnosis {
    return conclude(this.#index, this.#gather());
  }

  /** Ends the log and gives what a diagnosis would be drawn from. To be called once, instead of `finish`. */
  deliberate(): Deliberation {
    return deliberate(this.#index, this.#gather());
  }

  #gather(): Gathered {
    this.#append(this.#toUtf8.finish());
    this.#join();
    this.#scan(this.#region.length);
    return { collector: this.#collector, ...this.#collector.finish(), byteCount: this.#byteCount };
  }

  #append(bytes: Uint8Array): void {
    this.#byteCount += bytes.length;
    if (this.#byteCount === bytes.length && bytes.length >= this.#blockSize && bytes.byteOffset % 4 === 0) {
      this.#enter(bytes, 0);
      return;
    }
    for (let taken = 0; taken < bytes.length;) {
      const piece = bytes.subarray(taken, taken + this.#blockSize - this.#waitingLength);
      this.#wait(piece);
      taken += piece.length;
      if (this.#waitingLength === this.#blockSize) this.#join();
    }
  }

  #wait(piece: Uint8Array): void {
    const length = this.#waitingLength + piece.length;
    if (length > this.#waiting.length) {
      const larger = new Uint8Array(Math.min(this.#blockSize, Math.max(length, 2 * this.#waiting.length)));
      larger.set(this.#waiting.subarray(0, this.#waitingLength));
      this.#waiting = larger;
    }
    this.#waiting.set(piece, this.#waitingLength);
    this.#waitingLength = length;
  }

  /** Puts what waits behind what is still needed of the region, as a new region. Two buffers take turns. */
  #join(): void {
    if (this.#waitingLength === 0) return;
    const dropped = Math.max(0, Math.min(this.#scanned, this.#head) - KEPT) & ~7;
    const kept = this.#region.subarray(dropped);
    const length = kept.length + this.#waitingLength;
    const buffer = this.#spare.length >= length ? this.#spare : new Uint8Array(length);
    buffer.set(kept);
    buffer.set(this.#waiting.subarray(0, this.#waitingLength), kept.length);
    this.#spare = this.#buffer;
    this.#buffer = buffer;
    this.#waitingLength = 0;
    this.#scanned -= dropped;
    this.#head -= dropped;
    this.#enter(buffer.subarray(0, length), dropped);
  }

  #enter(bytes: Uint8Array, dropped: number): void {
    this.#collector.enter(bytes, dropped);
    this.#region = bytes;
    this.#scan((bytes.length - LOOK_AHEAD) & ~7);
  }

  /** Scans up to `end`, behind which the region must hold enough for the lines that begin before it. */
  #scan(end: number): void {
    if (end <= this.#scanned) return;
    this.#head = this.#collector.readHead(this.#head, end);
    scan(this.#region, this.#scanned, end, this.#index.table, (anchor, start) => {
      this.#collector.hit(anchor, start);
    });
    this.#scanned = end;
  }
}
