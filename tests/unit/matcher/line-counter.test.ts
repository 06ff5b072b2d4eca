import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineCounter } from '../../../src/matcher/read/line-counter.ts';

test('numbers lines as a naive count does, asked in any order, wherever the bytes begin', () => {
  const byte = fc.constantFrom(10, 10, 0, 9, 11, 32, 138, 0x8a, 255);
  fc.assert(
    fc.property(
      fc.array(byte, { maxLength: 300 }),
      fc.array(fc.nat(300), { maxLength: 8 }),
      fc.nat(3),
      (list, asked, offset) => {
        const bytes = new Uint8Array(new ArrayBuffer(list.length + offset), offset);
        bytes.set(list);
        const counter = new LineCounter();
        for (const at of asked) {
          const position = Math.min(at, list.length);
          const breaks = list.slice(0, position).filter((value) => value === 10).length;
          expect(counter.lineNumber(bytes, position)).toBe(breaks + 1);
        }
      },
    ),
    { numRuns: 500 },
  );
});

test('numbers a long run of line breaks', () => {
  for (const length of [1019, 1020, 1021, 1024, 5000]) {
    expect(new LineCounter().lineNumber(new Uint8Array(length).fill(10), length)).toBe(length + 1);
  }
});
