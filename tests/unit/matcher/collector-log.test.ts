import { describe, expect, test } from 'vitest';
import { collect, collectInRegions, repeat } from '../../support/collecting.ts';
import { knowing } from '../../support/sample-index.ts';

const index = knowing(['the brown pot holds dried adhesive']);

describe('of a whole log', () => {
  test('lines are counted, and those to read by words are gathered', () => {
    const log = [...repeat(250, (at) => `line ${String(at)}`), 'cut: error', 'last', ''].join('\n');
    const { lineCount, candidates } = collect(log, index).finish();
    expect(lineCount).toBe(252);
    expect(candidates.map(({ number }) => number)).toEqual([...repeat(200, String).map(Number), 251]);
  });

  test('steps that passed are known, by marks that stand near the beginning of their lines', () => {
    const log = (mark: string) => ['##[group]Run saw', 'sawing', mark, '##[group]Run hammer', 'hammering'].join('\n');
    const passed = (mark: string): boolean[] => {
      const { steps } = collect(log(mark), index);
      return [2, 5].map((line) => steps.passed(line));
    };
    expect(passed('fine')).toEqual([true, false]);
    expect(passed('##[error]bent')).toEqual([false, false]);
    expect(passed(`${'x'.repeat(200)}##[error]bent`)).toEqual([false, false]);
    expect(passed(`${'x'.repeat(250)}##[error]bent`)).toEqual([true, false]);
  });
});

describe('where a log comes in regions', () => {
  const line = 'the brown pot holds dried adhesive'.padEnd(47);
  const linesOf = (...lines: string[]): readonly number[] | undefined =>
    collectInRegions(`${lines.join('\n')}\n`, 48, index).sightings.bySignature.get(0)?.lines;

  test('a signature is sighted anew at a place where it stood in the one before', () => {
    expect(linesOf(line, line, line)).toEqual([1, 2, 3]);
  });

  test('and as far behind that as the region before it was long', () => {
    expect(linesOf(line, 'x'.repeat(23), 'x'.repeat(23), line)).toEqual([1, 4]);
  });
});

describe('of a log that is full of anchors', () => {
  const many = knowing(repeat(15, (at) => `the tool of kind ${'abcdefghijklmno'.charAt(at - 1).repeat(20)} broke`));
  const line = (at: number): string => many.signatures[at]?.template.source ?? '';
  const last = repeat(30, () => line(14)).join('\n');
  const linesOfLast = (log: string): number => collect(log, many).sightings.bySignature.get(14)?.lines.length ?? 0;

  test('each is followed up a few times all the same', () => {
    const flood = repeat(14 * 400, (at) => line(at % 14)).join('\n');
    expect(linesOfLast(last)).toBe(30);
    expect(linesOfLast(`${flood}\n${last}`)).toBeGreaterThan(0);
    expect(linesOfLast(`${flood}\n${last}`)).toBeLessThanOrEqual(10);
  });
});
