import { describe, expect, test } from 'vitest';
import { interesting } from '../../../../src/diagnose/log-view/fold.ts';
import type { Mark } from '../../../../src/diagnose/log-view/marks.ts';
import { merged } from '../../../../src/diagnose/log-view/ranges.ts';

const mark = (line: number, lastLine = line): Mark => ({ line, lastLine, role: 'cause', issue: 'a/b' });

describe('merged', () => {
  test('joins what overlaps or touches', () => {
    const ranges = [
      { first: 8, last: 9 },
      { first: 1, last: 3 },
      { first: 4, last: 5 },
      { first: 2, last: 2 },
    ];
    expect(merged(ranges)).toEqual([
      { first: 1, last: 5 },
      { first: 8, last: 9 },
    ]);
    expect(merged(ranges, 3)).toEqual([{ first: 1, last: 9 }]);
  });
});

describe('interesting', () => {
  test('keeps marked lines, errors, and some around each', () => {
    expect(interesting(1000, [mark(100, 102)], [500], [])).toEqual([
      { first: 97, last: 105 },
      { first: 499, last: 501 },
    ]);
  });

  test('leaves no gap that is not worth a row, also not at the ends', () => {
    expect(interesting(20, [mark(6), mark(15)], [], [])).toEqual([{ first: 1, last: 20 }]);
  });

  test('keeps what the reader has opened', () => {
    expect(interesting(1000, [mark(100)], [], [{ first: 1, last: 96 }])).toEqual([{ first: 1, last: 103 }]);
  });

  test('shows the end of a log in which nothing stands out', () => {
    expect(interesting(1000, [], [], [])).toEqual([{ first: 991, last: 1000 }]);
    expect(interesting(4, [], [], [])).toEqual([{ first: 1, last: 4 }]);
  });
});
