import { describe, expect, test } from 'vitest';
import { evidenceOf, wholeLine } from '../../../src/matcher/collect/evidence.ts';
import { readingOf } from '../../support/readings.ts';

/** Evidence for where a folded text stands in lines of which the first has the number 7. */
const evidence = (folded: string, ...lines: string[]) => {
  const reading = readingOf(...lines);
  const start = reading.text.indexOf(folded);
  return evidenceOf(reading, start, start + folded.length, 7);
};
/** The part of the shown text that is marked. */
const marked = ({ text, start, end }: { text: string; start: number; end: number }): string => text.slice(start, end);

describe('evidence for a match', () => {
  test('is its line as it stands there, and the part of it', () => {
    const found = evidence('nailisbent', 'Error: the Nail is  bent again');
    expect(found).toEqual({ line: 7, lastLine: 7, text: 'Error: the Nail is  bent again', start: 11, end: 24 });
    expect(marked(found)).toBe('Nail is  bent');
  });

  test('over several lines is the first of them to its end, and the number of the last', () => {
    const found = evidence('nailisbent', 'sawing', 'the nail is  ', 'bent', 'again');
    expect(found).toEqual({ line: 8, lastLine: 9, text: 'the nail is  ', start: 4, end: 13 });
  });

  test('of one unit is that unit', () => {
    expect(evidence('x', 'one', 'two x')).toEqual({ line: 8, lastLine: 8, text: 'two x', start: 4, end: 5 });
  });
});

describe('a whole line', () => {
  test('is marked without the white space around it', () => {
    expect(wholeLine('  the nail is bent \t', 3)).toEqual({
      line: 3,
      lastLine: 3,
      text: '  the nail is bent \t',
      start: 2,
      end: 18,
    });
  });

  test.each(['', '   '])('that is blank (%j) has nothing to mark', (text) => {
    expect(wholeLine(text, 1)).toMatchObject({ text, start: 0, end: 0 });
  });
});

describe('a long line', () => {
  const around = (before: number, length: number, after: number) =>
    evidence('x'.repeat(length), 'a'.repeat(before) + 'x'.repeat(length) + 'b'.repeat(after));

  test('of 2,000 units is shown whole, a longer one in part', () => {
    expect(around(950, 100, 950)).toMatchObject({ start: 950, end: 1_050 });
    expect(around(950, 100, 951).text).toHaveLength(2_000);
  });

  test('shows a quarter of what is left before the match, the rest behind it', () => {
    const found = around(3_000, 100, 3_000);
    expect(found.text).toHaveLength(2_000);
    expect(found).toMatchObject({ start: 475, end: 575 });
    expect(marked(found)).toBe('x'.repeat(100));
  });

  test('shows no less where the match stands near its beginning or its end', () => {
    const first = around(100, 50, 3_000);
    expect(first).toMatchObject({ start: 100, end: 150 });
    expect(first.text).toHaveLength(2_000);
    const last = around(3_000, 50, 0);
    expect(last).toMatchObject({ start: 1_950, end: 2_000 });
    expect(last.text).toHaveLength(2_000);
  });

  test('of which more is matched than is shown begins with the match', () => {
    const found = around(500, 3_000, 500);
    expect(found).toMatchObject({ start: 0, end: 2_000, text: 'x'.repeat(2_000) });
  });
});
