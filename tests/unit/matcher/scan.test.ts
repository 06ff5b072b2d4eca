import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { wordAnchor, type Anchor } from '../../../src/matcher/scan/anchors.ts';
import { GramTable } from '../../../src/matcher/scan/gram-table.ts';
import { Rarity } from '../../../src/matcher/scan/rarity.ts';
import { LONG_SAMPLES } from '../../../src/matcher/scan/samples.ts';
import { scan } from '../../../src/matcher/scan/scan.ts';

describe('scan', () => {
  const found = (bytes: Uint8Array, anchors: readonly Anchor[], from = 0, to = bytes.length): Set<string> => {
    const hits = new Set<string>();
    scan(bytes, from, to, new GramTable(anchors), (anchor, start) => hits.add(`${String(anchor)}@${String(start)}`));
    return hits;
  };
  const anchor = (text: string): Anchor =>
    text.length < 15
      ? wordAnchor(text, new Rarity([]))
      : {
          bytes: Uint8Array.from(text, (char) => char.charCodeAt(0) | 0x20),
          size: 'long',
          samples: LONG_SAMPLES,
          text,
        };

  test('finds every anchor at every offset, whatever its case, as a naive search does', () => {
    const anchors = ['abcdefghijklmno', 'error', 'aaaaaaaaaaaaaaa', 'bbbbb', 'failed', 'refused'].map(anchor);
    const piece = fc.constantFrom(
      'abcdefghijklmno',
      'ABCDEFGHIJKLMNO',
      'error',
      'failed',
      'refused',
      'aaaaaaaa',
      'bbb',
      'b',
      'x',
      ' ',
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
        const bytes = new TextEncoder().encode(pieces.join(''));
        expect(found(bytes, anchors)).toEqual(naive(bytes, anchors));
      }),
      { numRuns: 500 },
    );
  });

  test('regions that meet find together what one scan finds', () => {
    const anchors = [anchor('abcdefghijklmno'), anchor('error')];
    const bytes = new TextEncoder().encode('xx abcdefghijklmno error abcdefghijklmno error');
    for (let cut = 0; cut <= bytes.length; cut += 8) {
      const both = new Set([...found(bytes, anchors, 0, cut), ...found(bytes, anchors, cut)]);
      expect(both).toEqual(found(bytes, anchors));
    }
  });

  function naive(bytes: Uint8Array, anchors: readonly Anchor[]): Set<string> {
    const hits = new Set<string>();
    for (const [id, { bytes: wanted }] of anchors.entries()) {
      for (let at = 0; at + wanted.length <= bytes.length; at += 1) {
        if (wanted.every((byte, i) => ((bytes[at + i] ?? 0) | 0x20) === byte)) hits.add(`${String(id)}@${String(at)}`);
      }
    }
    return hits;
  }
});
