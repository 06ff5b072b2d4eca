import type { Anchor } from './anchors.ts';
import { hashLong, hashShort } from './hash.ts';
import { LONG_WINDOW, SHORT_WINDOW } from './samples.ts';
import { layOut } from './layout.ts';
import { wordAt, type Windows } from './windows.ts';

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
    });
    this.short = layOut(anchors, 'short', {
      length: SHORT_WINDOW,
      hash: (bytes, at) => hashShort(wordAt(bytes, at)),
    });
  }
}
