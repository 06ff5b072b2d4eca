import { describe, expect, test } from 'vitest';
import { transformsWith } from '../../../src/cli/accuracy/transforms.ts';

const all = transformsWith(['one\ntwo\nthree\nfour', 'other\nlog']);
const apply = (name: string, text: string, at = 0): string | undefined =>
  all.find((transform) => transform.name === name)?.apply(text, at);

describe('forms of a log', () => {
  test.each([
    ['wrapped at 80 columns', `${'a'.repeat(85)}\nb`, `${'a'.repeat(80)}\n${'a'.repeat(5)}\nb`],
    ['wrapped at 80 columns', 'a'.repeat(80), 'a'.repeat(80)],
    ['escaped as JSON', 'say "a"\nb', String.raw`{"message":"say \"a\"\nb"}`],
    ['copied as HTML', 'a <b> & "c"', '<span>a &lt;b&gt; &amp; &quot;c&quot;</span><br>'],
    ['with no-break spaces', 'a b', 'a\u00a0b'],
    ['indented by four', 'a\nb', '    a\n    b'],
    ['with a time on each line', 'a\nb', '2026-01-02T03:04:05.0000000Z a\n2026-01-02T03:04:05.1370000Z b'],
    ['first 15 % cut off', '12345678901234567890', '45678901234567890'],
    ['last 15 % cut off', '12345678901234567890', '12345678901234567'],
    ['quoted in Markdown', 'a\nb', '> a\n> b'],
    ['in lower case', 'Error: A', 'error: a'],
    ['in the middle of an unrelated log', 'x\ny', 'one\ntwo\nx\ny\nthree\nfour'],
  ])('%s', (name, text, expected) => {
    expect(apply(name, text)).toBe(expected);
  });

  test('one word in ten loses a letter, another one in the next way; short words count for nothing', () => {
    const words = Array.from({ length: 20 }, () => 'word').join(' of ');
    const mistyped = (at: number): number[] =>
      (apply('one word in ten mistyped', words, at) ?? '')
        .split(' of ')
        .flatMap((word, place) => (word === 'wod' ? [place] : []));
    expect(mistyped(0)).toEqual([9, 19]);
    expect(mistyped(1)).toEqual([8, 18]);
    const ways = Array.from({ length: 10 }, (_, way) => mistyped(way)).flat();
    expect(new Set(ways).size).toBe(20);
    expect(all.find(({ name }) => name === 'one word in ten mistyped')?.ways).toBe(10);
  });

  test('each case is hidden in the next log', () => {
    expect(apply('in the middle of an unrelated log', 'x', 1)).toBe('other\nx\nlog');
  });
});

test('without other logs nothing is hidden', () => {
  expect(transformsWith([]).map(({ name }) => name)).not.toContain('in the middle of an unrelated log');
  expect(all).toHaveLength(12);
});
