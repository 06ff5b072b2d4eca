import { describe, expect, test } from 'vitest';
import { CandidateLines } from '../../../src/matcher/collect/candidate-lines.ts';
import { Steps } from '../../../src/matcher/read/steps.ts';
import { readerOf } from '../../support/collecting.ts';
import { passing } from './judging.ts';

/** A log of so many lines `line 1`, `line 2` …; some of them say something else. */
const logOf = (count: number, said: Readonly<Record<number, string>> = {}): string =>
  Array.from({ length: count }, (_, at) => said[at + 1] ?? `line ${String(at + 1)}`).join('\n');
const gather = (log: string) => {
  const reader = readerOf(log);
  return { reader, lines: new CandidateLines(reader), bytes: reader.region.bytes };
};
/** Leaves the region behind that place; gives how many of its bytes are dropped. */
const goOn = ({ reader, lines, bytes }: ReturnType<typeof gather>, start: number): number => {
  const dropped = start & ~7;
  lines.leave(dropped);
  reader.enter(bytes.subarray(dropped), dropped);
  return dropped;
};
const numbers = (lines: CandidateLines): number[] => lines.finish(new Steps()).map(({ number }) => number);
const range = (from: number, to: number): number[] => Array.from({ length: to - from + 1 }, (_, at) => from + at);

describe('the head of a log', () => {
  test('is its first 200 lines, in pieces of any size', () => {
    for (const size of [1, 7, 100, 10_000]) {
      const { lines, bytes } = gather(logOf(250));
      let at = 0;
      while (at < bytes.length) {
        const next = lines.readHead(at, Math.min(at + size, bytes.length));
        at = Math.max(next, Math.min(at + size, bytes.length));
      }
      expect(numbers(lines)).toEqual(range(1, 200));
    }
  });

  test('tells where to go on: behind its last line, or behind the piece where a line reaches beyond that', () => {
    const { lines } = gather('one\ntwo\nthree');
    expect(lines.readHead(0, 4)).toBe(4);
    expect(lines.readHead(4, 6)).toBe(6);
    expect(numbers(lines)).toEqual([1, 2]);
    // Byte 6 stands inside the second line, which was read.
    expect(lines.readHead(6, 13)).toBe(13);
    expect(numbers(lines)).toEqual([1, 2, 3]);
  });

  test('may begin with empty lines', () => {
    const { lines } = gather('\n\nthree');
    lines.readHead(0, 7);
    expect(numbers(lines)).toEqual([1, 2, 3]);
  });

  test('that is full stays as it is', () => {
    const { lines, bytes } = gather(logOf(201));
    const end = lines.readHead(0, bytes.length);
    expect(end).toBeLessThan(bytes.length);
    expect(lines.readHead(end, bytes.length)).toBe(bytes.length);
    expect(numbers(lines)).toEqual(range(1, 200));
  });
});

describe('a candidate', () => {
  test('is its line, the one after it, its kind, and whether its step passed', () => {
    const { lines, bytes } = gather(logOf(12, { 6: 'Error: nail bent', 11: 'Warning: dull' }));
    lines.readHead(0, bytes.length);
    const found = lines.finish(passing());
    expect(found[5]).toMatchObject({ number: 6, kind: 'error', passed: true, next: { clean: 'line 7' } });
    expect(found[5]?.read.clean).toBe('Error: nail bent');
    expect(found[10]).toMatchObject({ number: 11, kind: 'warning', passed: false });
    expect(found[11]).toMatchObject({ number: 12, kind: 'plain', next: undefined });
  });
});

describe('lines with an error word', () => {
  const count = 1_000;
  const log = logOf(count);
  const startOf = (line: number): number => log.indexOf(`line ${String(line)}`);

  test('are candidates wherever they stand, once, in the order of the log', () => {
    const { lines } = gather(log);
    for (const line of [700, 900, 900]) lines.errorWord(startOf(line) + 2);
    expect(numbers(lines)).toEqual([700, 900]);
    lines.readHead(0, 30);
    expect(numbers(lines)).toEqual([1, 2, 3, 4, 5, 700, 900]);
  });

  test('may be the first line of the log', () => {
    const { lines } = gather('error');
    lines.errorWord(0);
    expect(numbers(lines)).toEqual([1]);
  });

  test('are the first 200 and the last 200', () => {
    const { lines } = gather(log);
    for (const line of range(300, 900)) for (const word of [0, 2]) lines.errorWord(startOf(line) + word);
    expect(numbers(lines)).toEqual([...range(300, 499), ...range(701, 900)]);
  });

  test('stay when the region is left, where the same place is another line', () => {
    const gathered = gather(log);
    const { lines } = gathered;
    for (const line of range(300, 600)) lines.errorWord(startOf(line));
    const dropped = goOn(gathered, startOf(601));
    for (const line of range(601, 750)) lines.errorWord(startOf(line) - dropped);
    expect(numbers(lines)).toEqual([...range(300, 499), ...range(551, 750)]);
  });

  test('a word on the last line is taken up once, as it has no end', () => {
    const { lines } = gather('one\ntwo error error');
    lines.errorWord(8);
    lines.errorWord(14);
    expect(numbers(lines)).toEqual([2]);
  });
});

describe('where a step reports an error', () => {
  const log = logOf(2_000);
  const startOf = (line: number): number => log.indexOf(`line ${String(line)}\n`);

  test('the 20 lines with an error word up to it are candidates, however many follow', () => {
    const { lines } = gather(log);
    for (const line of range(1_001, 1_700)) {
      lines.errorWord(startOf(line));
      if (line === 1_300) lines.report(startOf(line) + 1);
    }
    expect(numbers(lines)).toEqual([...range(1_001, 1_200), ...range(1_281, 1_300), ...range(1_501, 1_700)]);
  });

  test('its own line is one of them, even without an error word', () => {
    const { lines } = gather(log);
    for (const line of range(1_001, 1_210)) lines.errorWord(startOf(line));
    lines.report(startOf(1_250));
    for (const line of range(1_301, 1_500)) lines.errorWord(startOf(line));
    expect(numbers(lines)).toEqual([...range(1_001, 1_210), 1_250, ...range(1_301, 1_500)]);
  });

  test('lines of the region before count as well', () => {
    const gathered = gather(log);
    const { lines } = gathered;
    for (const line of range(1_001, 1_300)) lines.errorWord(startOf(line));
    const dropped = goOn(gathered, startOf(1_301));
    lines.report(startOf(1_310) - dropped);
    for (const line of range(1_401, 1_600)) lines.errorWord(startOf(line) - dropped);
    expect(numbers(lines)).toEqual([...range(1_001, 1_200), ...range(1_282, 1_300), 1_310, ...range(1_401, 1_600)]);
  });

  test('among the first 200 it adds nothing, and from the 21st report on', () => {
    const { lines } = gather(log);
    for (const line of range(1_001, 1_200)) lines.report(startOf(line));
    for (const line of range(1_201, 1_221)) lines.report(startOf(line));
    for (const line of range(1_301, 1_500)) lines.errorWord(startOf(line));
    expect(numbers(lines)).toEqual([...range(1_001, 1_220), ...range(1_301, 1_500)]);
  });
});
