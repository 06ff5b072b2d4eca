import { describe, expect, test } from 'vitest';
import { formatBytes, formatCount, formatDuration, formatLines, formatNumber, numberWord } from '../../src/format.ts';

describe('formatBytes', () => {
  test.each([
    [0, '0 bytes'],
    [1, '1 byte'],
    [999, '999 bytes'],
    [1000, '1 KB'],
    [3_449, '3.4 KB'],
    [48_200_000, '48.2 MB'],
    [99_960, '100 KB'],
    [312_400_000, '312 MB'],
    [999_600, '1 MB'],
    [1_000_000_000, '1 GB'],
    [1_073_741_824, '1.1 GB'],
    [2_500_000_000_000, '2,500 GB'],
  ])('%d as %s', (bytes, text) => {
    expect(formatBytes(bytes)).toBe(text);
  });
});

test('thousands are parted', () => {
  expect(formatNumber(1284)).toBe('1,284');
});

test('a count takes the singular for one only', () => {
  expect([0, 1, 2].map((n) => formatCount(n, 'line'))).toEqual(['0 lines', '1 line', '2 lines']);
  expect(formatCount(2, 'page is', 'pages are')).toBe('2 pages are');
});

test('small numbers are words, larger ones digits', () => {
  expect([0, 1, 10, 11, 1200].map(numberWord)).toEqual(['no', 'one', 'ten', '11', '1,200']);
});

test('a duration has the unit that fits it', () => {
  expect([0.2, 6.4, 999.4, 999.6, 12_340].map(formatDuration)).toEqual([
    'under 1 ms',
    '6 ms',
    '999 ms',
    '1.0 s',
    '12.3 s',
  ]);
});

test('a range of lines names both ends', () => {
  expect(formatLines(406, 406)).toBe('line 406');
  expect(formatLines(1406, 1408)).toBe('lines 1,406 to 1,408');
});
