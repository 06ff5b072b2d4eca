import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LineCollector, planExcerpt } from '../../../src/diagnose/excerpt.ts';
import { diagnosis, evidence, finding } from './diagnoses.ts';

describe('planExcerpt', () => {
  test('shows more around the first finding than around the others', () => {
    const plan = planExcerpt(diagnosis([finding('a/one', 100), finding('a/two', 500)]));
    expect([...plan.keys()]).toEqual([95, 96, 97, 98, 99, 100, 101, 102, 103, 104, 105, 499, 500, 501]);
    expect(plan.get(100)).toBe('cause');
    expect(plan.get(99)).toBe('context');
  });

  test('marks consequences as such, and a matched line over its being context', () => {
    const plan = planExcerpt(diagnosis([finding('a/one', 10, { consequences: [finding('a/two', 12)] })]));
    expect(plan.get(12)).toBe('consequence');
    expect(plan.get(10)).toBe('cause');
  });

  test('marks all lines of a match that spans several', () => {
    const plan = planExcerpt(diagnosis([finding('a/one', 10, { evidence: evidence(10, 12) })]));
    expect([10, 11, 12].map((line) => plan.get(line))).toEqual(['cause', 'cause', 'cause']);
  });

  test('stays inside the log', () => {
    const plan = planExcerpt(diagnosis([finding('a/one', 1)], { lineCount: 3 }));
    expect([...plan.keys()]).toEqual([1, 2, 3]);
  });

  test('leaves findings that are only possible out beside sure ones', () => {
    const plan = planExcerpt(diagnosis([finding('a/one', 10), finding('a/two', 500, { confidence: 'possible' })]));
    expect(plan.has(500)).toBe(false);
  });

  test('shows nothing for a phrase or a log of two lines', () => {
    expect(planExcerpt(diagnosis([finding('a/one', undefined)])).size).toBe(0);
    expect(planExcerpt(diagnosis([finding('a/one', 1)], { lineCount: 2 })).size).toBe(0);
  });

  test('is bounded', () => {
    const many = Array.from({ length: 10 }, (_, i) => finding(`a/${i}`, 100 * (i + 1)));
    const deep = many.map((one, i) => ({ ...one, consequences: [finding(`b/${i}`, 100 * i + 50)] }));
    expect(planExcerpt(diagnosis(deep)).size).toBeLessThanOrEqual(40);
  });
});

describe('LineCollector', () => {
  const wanted = (...lines: number[]): Map<number, 'context'> => new Map(lines.map((line) => [line, 'context']));
  const collect = (bytes: Uint8Array, size: number, ...lines: number[]): unknown => {
    const collector = new LineCollector(wanted(...lines));
    for (let from = 0; from < bytes.length && !collector.done; from += size)
      collector.push(bytes.subarray(from, from + size));
    return collector.finish();
  };

  test('gives the same lines however the log is cut', () => {
    const bytes = new TextEncoder().encode('zero\r\neins\nzwö\n\nvier');
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 30 }), (size) => {
        expect(collect(bytes, size, 1, 3, 4, 5)).toEqual([
          { line: 1, text: 'zero' },
          { line: 3, text: 'zwö' },
          { line: 4, text: '' },
          { line: 5, text: 'vier' },
        ]);
      }),
    );
  });

  test('reads UTF-16', () => {
    const bytes = Uint8Array.from('\xff\xfea\0\n\0b\0', (unit) => unit.charCodeAt(0));
    expect(collect(bytes, bytes.length, 2)).toEqual([{ line: 2, text: 'b' }]);
  });

  test('keeps no more than a piece of an endless line', () => {
    const bytes = new TextEncoder().encode('x'.repeat(50_000));
    expect(collect(bytes, 1000, 1)).toEqual([{ line: 1, text: 'x'.repeat(2000) }]);
  });

  test('is done after the last wanted line', () => {
    const collector = new LineCollector(wanted(1));
    collector.push(new TextEncoder().encode('one\ntwo'));
    expect(collector.done).toBe(true);
  });
});
