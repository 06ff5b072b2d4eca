import { describe, expect, test } from 'vitest';
import { BEFORE, LOOK_BEHIND, Region, type Line } from '../../../src/matcher/read/region.ts';

const regionOf = (text: string, base = 0): Region => new Region(new TextEncoder().encode(text), base);
/** The longest part of a line that is seen, in bytes. */
const WINDOW = 10_096;

describe('the line at a place', () => {
  test.each([0, 1, 3])('is the same at byte %i of it', (at) => {
    expect(regionOf('one\ntwo').lineAt(at)).toEqual({ start: 0, end: 3, text: 'one' });
  });

  test('ends before its line break, of one byte or two', () => {
    const region = regionOf('one\r\ntwo\n\nfour\r');
    expect(region.lineAt(1)).toEqual({ start: 0, end: 3, text: 'one' });
    expect(region.lineAt(5)).toEqual({ start: 5, end: 8, text: 'two' });
    expect(region.lineAt(9)).toEqual({ start: 9, end: 9, text: '' });
    expect(region.lineAt(10)).toEqual({ start: 10, end: 14, text: 'four' });
  });

  test('keeps a byte order mark, and signs for bytes that are no text', () => {
    expect(regionOf('\uFEFFone').lineAt(0).text).toBe('\uFEFFone');
    expect(new Region(Uint8Array.from([0x61, 0xff, 0x62])).lineAt(0).text).toBe('a\uFFFDb');
  });
});

describe('the lines around a line', () => {
  const region = regionOf('one\r\n\nthree\n');
  const after = (line: Line | undefined): string | undefined => line && region.lineAfter(line)?.text;

  test('are the next one and the one before, up to the ends of the log', () => {
    const [one, two, three] = [0, 5, 6].map((at) => region.lineAt(at));
    expect([after(one), after(two), after(three)]).toEqual(['', 'three', undefined]);
    const before = [one, two, three].map((line) => line && region.lineBefore(line, line.start)?.text);
    expect(before).toEqual([undefined, 'one', '']);
  });

  test('are looked back at over a bounded stretch', () => {
    const long = regionOf('x\n'.repeat(LOOK_BEHIND));
    const line = long.lineAt(10);
    const far = 10 + LOOK_BEHIND - BEFORE;
    expect(long.lineBefore(line, far - 1)?.start).toBe(8);
    expect(long.lineBefore(line, far)).toBeUndefined();
  });
});

describe('a long line', () => {
  const text = 'a'.repeat(50_000);

  test('is seen through a window with enough before and after the place', () => {
    const { start, end } = regionOf(text).lineAt(30_000);
    expect(end - start).toBe(WINDOW);
    expect(30_000 - start).toBeGreaterThanOrEqual(BEFORE);
    expect(end - 30_000).toBeGreaterThanOrEqual(4_000);
  });

  test('is seen through the same one from near places, and wherever the region begins', () => {
    const region = regionOf(text);
    expect(region.lineAt(28_700)).toEqual(region.lineAt(32_000));
    const later = regionOf(text.slice(8_000), 8_000).lineAt(30_000 - 8_000);
    expect(later.start + 8_000).toBe(region.lineAt(30_000).start);
    expect(later.text).toBe(region.lineAt(30_000).text);
  });

  test('has no lines around the part that is seen', () => {
    const region = regionOf(`one\n${text}\nthree`);
    const middle = region.lineAt(30_000);
    expect(region.lineAfter(middle)).toBeUndefined();
    expect(region.lineBefore(middle, middle.start)).toBeUndefined();
  });

  test('is not cut inside a character', () => {
    for (const shift of [0, 1, 2, 3]) {
      const seen = regionOf('x'.repeat(shift) + '😀'.repeat(12_000)).lineAt(30_000).text;
      expect(seen.replaceAll('😀', '')).toBe('');
    }
  });
});

test.each([
  ['x', 3, 3, true],
  ['xxxx', 3, 3, true],
  ['xxxxx', 4, 3, false],
  ['xxxx\nab', 6, 3, true],
  ['xxxx\nabcd', 8, 3, true],
  ['xxxx\nabcd', 8, 2, false],
])('whether the line in %j begins near byte %i, within %i: %s', (text, position, count, near) => {
  expect(regionOf(text).beginsWithin(position, count)).toBe(near);
});
