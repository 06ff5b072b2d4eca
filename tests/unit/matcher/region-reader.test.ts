import { describe, expect, test } from 'vitest';
import { bothWays, RegionReader } from '../../../src/matcher/collect/region-reader.ts';
import { readLine } from '../../../src/matcher/read/reading.ts';
import { readerOf } from '../../support/collecting.ts';
import { signatureOf } from '../../support/readings.ts';

/** The lines of a log, each with what finds a template on it. */
const linesOf = (log: string) => {
  const reader = readerOf(log);
  const starts = [0, ...Array.from(log.matchAll(/\n/g), ({ index }) => index + 1)];
  return {
    reader,
    lines: starts.map((start) => reader.region.lineAt(new TextEncoder().encode(log.slice(0, start)).length)),
  };
};
/** On which lines of a log, from 1, a template is found. */
const foundOn = (template: string, ...texts: string[]): number[] => {
  const { reader, lines } = linesOf(texts.join('\n'));
  const signature = signatureOf(template);
  return lines.flatMap((line, at) => (reader.findWhole(signature, line) ? [at + 1] : []));
};

describe('the numbers of lines', () => {
  test('are counted from 1, also at any byte of a line', () => {
    const { reader, lines } = linesOf('one\ntwo\nthree');
    expect(lines.map((line) => reader.numberOf(line))).toEqual([1, 2, 3]);
    expect([0, 3, 4, 7, 8, 12].map((at) => reader.numberAt(at))).toEqual([1, 1, 2, 2, 3, 3]);
  });

  test('go on through the regions of a log', () => {
    const reader = new RegionReader();
    const bytes = new TextEncoder().encode('one\ntwo\nthree\nfour\nfive\n');
    reader.enter(bytes.subarray(0, 14), 0);
    expect(reader.numberAt(8)).toBe(3);
    reader.enter(bytes.subarray(8), 8);
    expect(reader.numberOf(reader.region.lineAt(0))).toBe(3);
    expect(reader.read(reader.region.lineAt(0)).clean).toBe('three');
    expect(reader.numberAt(11)).toBe(5);
    expect(reader.lineCount()).toBe(5);
  });

  test.each([
    ['', 0],
    ['one', 1],
    ['one\n', 1],
    ['one\ntwo', 2],
    ['\n\n', 2],
  ])('in all, %j has %i', (log, count) => {
    expect(readerOf(log).lineCount()).toBe(count);
  });
});

describe('a line', () => {
  test('is read once, as long as its region is in memory', () => {
    const {
      reader,
      lines: [line],
    } = linesOf('one\ntwo');
    if (!line) throw new Error('the log has a line');
    const read = reader.read(line);
    expect(reader.read(line)).toBe(read);
    reader.enter(new TextEncoder().encode('two'), 0);
    expect(reader.read(reader.region.lineAt(0)).clean).toBe('two');
  });

  test('is an echo where a runner repeats it, or where a command on it says the text', () => {
    const log = [
      '##[group]Run saw',
      'the nail is bent',
      '##[endgroup]',
      'Error: bent',
      'echo "nail bent"',
      'Warning: x',
    ];
    const { reader, lines } = linesOf(log.join('\n'));
    const reads = lines.map((line) => reader.read(line));
    expect(reads.map((read) => reader.kindOf(read))).toEqual(['echo', 'echo', 'echo', 'error', 'plain', 'warning']);
    expect(reads.map((read) => reader.kindAt(read, 6))).toEqual(['echo', 'echo', 'echo', 'error', 'echo', 'warning']);
  });
});

describe('a template is found', () => {
  test('on the line where it stands, with its place and what it caught', () => {
    const { reader, lines } = linesOf('one\nError: nail 7b is bent');
    const found = lines.map((line) => reader.findWhole(signatureOf('nail {nail} is bent'), line));
    expect(found[0]).toBeUndefined();
    expect(found[1]).toMatchObject({ values: { nail: '7b' }, start: 6, end: 18 });
    expect(found[1]?.reading.lines).toHaveLength(1);
  });

  test('with escapes undone, where it is not as it stands', () => {
    expect(foundOn('say "no" to nails', 'say \\"no\\" to nails')).toEqual([1]);
    expect(foundOn('say "no" to nails', 'x', 'say \\"no\\" to nails')).toEqual([2]);
  });

  test('over lines that it is wrapped over, up to two before and two after the one that is asked for', () => {
    expect(foundOn('nail is bent', 'a', 'nail', 'is bent', 'b', 'c')).toEqual([2, 3]);
    expect(foundOn('nail is quite bent', 'a', 'nail', 'is quite', 'bent', 'b')).toEqual([2, 3, 4]);
    expect(foundOn('the nail is quite bent', 'a', 'the', 'nail', 'is', 'quite bent')).toEqual([3, 4]);
    expect(foundOn('the nail is quite bent now', 'the', 'nail', 'is', 'quite', 'bent', 'now')).toEqual([]);
  });

  test('over five lines where they are indented, also behind a level', () => {
    const words = ['the', 'nail', 'is', 'quite', 'bent'];
    const text = words.join(' ');
    const box = (indent: string) => words.map((word) => indent + word);
    expect(foundOn(text, 'a', ...box('    '), 'b')).toEqual([2, 3, 4, 5, 6]);
    expect(foundOn(text, 'a', ...box('   '), 'b')).toEqual([4]);
    expect(foundOn(text, 'a', ...words.map((word) => `${word}     `), 'b')).toEqual([4]);
    expect(foundOn(`${text} now`, ...box('     '), '     now')).toEqual([]);
  });

  test('over lines that are escaped', () => {
    expect(foundOn('say "no" to nails', 'x', 'say \\"no\\"', 'to nails')).toEqual([2, 3]);
  });

  test('down a column of a table', () => {
    const rows = [
      '| 1 | nail is    | x |',
      '|   | bent once  |   |',
      '|   | more       |   |',
      '| 2 | sharp      | y |',
    ];
    expect(foundOn('nail is bent once more', ...rows)).toContain(1);
    expect(foundOn('nail is bent sharp', ...rows)).toEqual([]);
  });

  test('down six rows of a table', () => {
    const words = ['nail', 'that', 'is', 'bent', 'beyond', 'repair'];
    const rows = words.map((word, at) => `| ${at === 0 ? '1' : ' '} | ${word.padEnd(8)} | ${at === 0 ? 'x' : ' '} |`);
    expect(foundOn(words.join(' '), ...rows)).toContain(1);
  });

  test('not from a line beside it', () => {
    expect(foundOn('nail is bent', 'one', 'nail is bent', 'three')).toEqual([2]);
  });
});

test('lines are read as they are, then with escapes undone where there are any', () => {
  const texts = (line: string): string[] =>
    [...bothWays([readLine({ start: 0, end: line.length, text: line })])].map(({ text }) => text);
  expect(texts('a nail')).toEqual(['anail']);
  expect(texts('a \\"nail\\"')).toEqual(["a\\'nail\\'", "a'nail'"]);
});
