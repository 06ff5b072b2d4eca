import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LineIndex } from '../../../../src/diagnose/log/line-index.ts';

const indexOf = (text: string, size = Infinity): LineIndex => {
  const bytes = new TextEncoder().encode(text);
  const index = new LineIndex();
  for (let from = 0; from < bytes.length; from += size) index.push(bytes.subarray(from, from + size));
  return index;
};

const text = fc.string({ unit: fc.constantFrom('a', 'é', '\n', '\r\n', ' ') });

test('counts lines as the matcher does: a line break at the very end begins none', () => {
  expect(['', 'a', 'a\n', 'a\nb', '\n', '\n\n'].map((log) => indexOf(log).lineCount)).toEqual([0, 1, 1, 2, 1, 2]);
});

test('finds every line where it is, however the log is cut', () => {
  fc.assert(
    fc.property(text, fc.integer({ min: 1, max: 9 }), (log, size) => {
      const index = indexOf(log, size);
      const bytes = new TextEncoder().encode(log);
      const lines = log.split('\n').map((line, at, all) => (at < all.length - 1 ? `${line}\n` : line));
      if (lines.at(-1) === '') lines.pop();
      expect(index.lineCount).toBe(lines.length);
      lines.forEach((line, at) => {
        expect(new TextDecoder().decode(bytes.subarray(index.start(at + 1), index.end(at + 1)))).toBe(line);
      });
    }),
  );
});

test('tells the line of a byte', () => {
  const index = indexOf('one\n\nthree');
  expect([0, 3, 4, 5, 9, 99].map((at) => index.lineAt(at))).toEqual([1, 1, 2, 3, 3, 3]);
});

test('holds more lines than fit into one of its arrays', () => {
  const index = indexOf('x\n'.repeat(150_000));
  expect(index.lineCount).toBe(150_000);
  expect(index.start(140_001)).toBe(280_000);
});
