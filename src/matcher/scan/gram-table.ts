import type { Anchor } from './anchors.ts';
import { LONG_WINDOW, SHORT_WINDOW } from './samples.ts';
import { layOut, wordAt, type Windows } from './windows.ts';

/**
 * Finds anchors in bytes by sampling: every 4 bytes of the log, and every 8, are hashed and looked up in a table of
 * tags; only where the tag fits are the anchors behind it compared. The cost hardly depends on how many anchors there
 * are. The method is a sampled q-gram filter: the text is sampled, and the patterns are stored at every offset at which
 * a sample can meet them.
 */
export class GramTable {
  readonly long: Windows;
  readonly short: Windows;

  constructor(anchors: readonly Anchor[]) {
    this.long = layOut(anchors, 'long', {
      length: LONG_WINDOW,
      hash: (bytes, at) => hashLong(wordAt(bytes, at), wordAt(bytes, at + 4)),
      maxBits: 19,
    });
    this.short = layOut(anchors, 'short', {
      length: SHORT_WINDOW,
      hash: (bytes, at) => hashShort(wordAt(bytes, at)),
      maxBits: 18,
    });
  }
}

/** Hash of an 8-byte window, given as two folded little-endian words. */
export function hashLong(low: number, high: number): number {
  return Math.imul(low, 0x9e3779b1) ^ Math.imul(high, 0x85ebca6b);
}

/** Hash of a 4-byte window, given as a folded little-endian word. */
export function hashShort(low: number): number {
  return Math.imul(low, 0x9e3779b1);
}
