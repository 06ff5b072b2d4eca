import { describe, expect, test } from 'vitest';
import { Steps } from '../../../src/matcher/read/steps.ts';
import { mostProved } from '../../../src/matcher/rank/doubt.ts';
import type { LineKind } from '../../../src/matcher/read/prefix.ts';
import { sighting } from './judging.ts';

const steps = new Steps();
steps.add('step', 10);
steps.add('step', 20);

interface Place {
  readonly kind?: LineKind;
  readonly line?: number;
  readonly lineCount?: number;
}

/** The most that `found` proves, standing in `text`. */
const proved = (text: string, found: string, { kind = 'error', line = 1, lineCount = 100 }: Place = {}) => {
  const start = text.indexOf(found);
  const evidence = { line, lastLine: line, text, start, end: start + found.length };
  return mostProved(sighting(0, { kind, evidence }), steps, lineCount);
};

describe('the kind of the line', () => {
  test.each([
    ['error', 'certain'],
    ['plain', 'certain'],
    ['warning', 'likely'],
    ['notice', 'likely'],
    ['debug', 'likely'],
  ] as const)('%s: at most %s', (kind, most) => {
    expect(proved('the nail is bent', 'the nail is bent', { kind })).toBe(most);
  });

  test('is no matter where the text itself names it', () => {
    const line = 'warning: the nail is bent';
    expect(proved(line, 'warning: the nail', { kind: 'warning' })).toBe('certain');
    expect(proved(line, 'the nail is bent', { kind: 'warning' })).toBe('likely');
  });
});

describe('a program that goes on', () => {
  test.each([
    ['before the text', 'falling back to glue: the nail is bent'],
    ['after the text', 'the nail is bent, retrying in 5 s'],
  ])('says so %s: at most likely', (_, line) => {
    expect(proved(line, 'the nail is bent')).toBe('likely');
  });

  test('does not where it is the text that says so', () => {
    expect(proved('bent: gave up retrying the nail today', 'gave up retrying the nail')).toBe('certain');
  });
});

test('what a step printed that passed is possible, in the step that runs it is not', () => {
  expect([9, 10, 19, 20].map((line) => proved('the nail is bent', 'the nail', { line }))).toEqual([
    'certain',
    'possible',
    'possible',
    'certain',
  ]);
});

test('in a log of one line nothing is doubted, in one of two lines it is', () => {
  const [line, found] = ['the nail is bent, retrying', 'the nail is bent'];
  expect(proved(line, found, { kind: 'warning', lineCount: 1 })).toBe('certain');
  expect(proved(line, found, { kind: 'warning', lineCount: 2 })).toBe('likely');
});
