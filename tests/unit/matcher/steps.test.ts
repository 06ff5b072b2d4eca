import { describe, expect, test } from 'vitest';
import { Steps, type StepMark } from '../../../src/matcher/read/steps.ts';

const steps = (...marks: readonly (readonly [StepMark, number])[]): Steps => {
  const all = new Steps();
  for (const [mark, line] of marks) all.add(mark, line);
  return all;
};

describe('a step passed', () => {
  test('where it reports no error and another one begins after it', () => {
    const log = steps(['step', 3], ['step', 10], ['error', 14]);
    expect([3, 9, 10, 14].map((line) => log.passed(line))).toEqual([true, true, false, false]);
  });

  test('not where it reports one, before or after the line', () => {
    const log = steps(['step', 3], ['error', 6], ['step', 10]);
    expect([4, 6, 8].map((line) => log.passed(line))).toEqual([false, false, false]);
  });

  test('not where nothing is known: before the first step, and in the last one', () => {
    const log = steps(['step', 3]);
    expect([1, 3, 99].map((line) => log.passed(line))).toEqual([false, false, false]);
  });

  test('whatever the order in which marks come, and however often', () => {
    const log = steps(['step', 10], ['step', 3], ['step', 10], ['error', 12], ['error', 12]);
    expect([5, 11].map((line) => log.passed(line))).toEqual([true, false]);
  });

  test('where another mark comes late, between those that are known', () => {
    const log = steps(['step', 3], ['step', 10], ['step', 30], ['step', 20], ['error', 25], ['error', 12]);
    expect([5, 15, 22, 35].map((line) => log.passed(line))).toEqual([true, false, false, false]);
  });

  test('in the order of the lines, not of the marks', () => {
    const log = steps(['step', 3], ['error', 5], ['step', 30], ['step', 20]);
    expect([10, 22].map((line) => log.passed(line))).toEqual([false, true]);
  });

  test('where its own command quotes an error', () => {
    expect(steps(['step', 3], ['error', 3], ['step', 10]).passed(5)).toBe(true);
    expect(steps(['step', 1], ['step', 3], ['error', 4], ['step', 10]).passed(5)).toBe(false);
  });

  test('a mark that comes twice takes one place', () => {
    const log = steps(['step', 3], ['step', 7]);
    for (let time = 0; time < 20_000; time += 1) {
      log.add('step', 7);
      log.add('step', 3);
    }
    expect(log.full).toBe(false);
  });

  test('of more marks than are kept nothing is said', () => {
    const log = new Steps();
    for (let line = 1; line <= 19_999; line += 1) log.add(line % 2 === 0 ? 'error' : 'step', line);
    expect(log.full).toBe(false);
    log.add('step', 20_001);
    expect(log.full).toBe(true);
    log.add('step', 20_003);
    expect([19_999, 20_001, 20_003].map((line) => log.passed(line))).toEqual([true, false, false]);
  });
});
