import { describe, expect, test } from 'vitest';
import { concat, encodingOf, ToUtf8 } from '../../../src/matcher/read/decode.ts';

/** A text in UTF-16, behind its byte order mark. */
function utf16(text: string, littleEndian: boolean): Uint8Array {
  const bytes = new Uint8Array(2 * text.length + 2);
  const view = new DataView(bytes.buffer);
  for (const [at, unit] of ['\uFEFF', ...text.split('')].entries()) {
    view.setUint16(2 * at, unit.charCodeAt(0), littleEndian);
  }
  return bytes;
}
/** What comes out where the bytes come in pieces of this size. */
function decoded(bytes: Uint8Array, size: number): string {
  const toUtf8 = new ToUtf8();
  const parts: Uint8Array[] = [];
  for (let at = 0; at < bytes.length; at += size) parts.push(toUtf8.push(bytes.subarray(at, at + size)));
  return new TextDecoder('utf-8', { ignoreBOM: true }).decode(concat(...parts, toUtf8.finish()));
}
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);

describe('the encoding', () => {
  test.each([
    ['utf-16le', [0xff, 0xfe, 0x61]],
    ['utf-16be', [0xfe, 0xff, 0x00]],
    ['utf-8', [0xff, 0x61, 0xfe]],
    ['utf-8', [0xfe, 0xfe]],
    ['utf-8', [0xff, 0xff]],
    ['utf-8', [0x61, 0xfe]],
    ['utf-8', [0x61, 0xff]],
    ['utf-8', []],
  ] as const)('is %s by the mark %j', (encoding, head) => {
    expect(encodingOf(Uint8Array.from(head))).toBe(encoding);
  });
});

describe.each([1, 2, 3, 5, 1_000])('a log in pieces of %i bytes', (size) => {
  const text = 'Nägel — 😀\nbent';

  test('is read from UTF-16 of either kind, without its mark', () => {
    expect(decoded(utf16(text, true), size)).toBe(text);
    expect(decoded(utf16(text, false), size)).toBe(text);
  });

  test('is handed on where it is UTF-8, with its mark', () => {
    expect(decoded(bytesOf(`\uFEFF${text}`), size)).toBe(`\uFEFF${text}`);
  });

  test.each(['', 'a', 'ab'])('may be no longer than %j', (short) => {
    expect(decoded(bytesOf(short), size)).toBe(short);
  });

  test('that ends in the middle of a unit ends with a sign for that', () => {
    expect(decoded(utf16('ab', true).subarray(0, 5), size)).toBe('a\uFFFD');
  });
});

test('bytes that are no text are handed on as they are, without a copy', () => {
  const bytes = Uint8Array.from([0x80, 0xc3, 0x28, 0x00]);
  const toUtf8 = new ToUtf8();
  expect(toUtf8.push(bytes)).toBe(bytes);
  expect(toUtf8.push(bytes)).toBe(bytes);
  expect(toUtf8.finish()).toHaveLength(0);
});
