import { describe, expect, test } from 'vitest';
import { announcement, headline } from '../../../src/diagnose/sentences.ts';
import { diagnosis, finding } from './diagnoses.ts';

const cards = {
  'a/one': { title: 'Invalid ref', toolName: 'A', summary: 'Do.', tell: 'It says so.', url: '/issues/a/one/' },
};
const possible = { confidence: 'possible' } as const;

describe('headline', () => {
  test.each([
    ['One cause found', diagnosis([finding('a/one', 1)])],
    ['One cause found', diagnosis([finding('a/one', 1), finding('a/two', 2, possible)])],
    ['One likely cause found', diagnosis([finding('a/one', 1, { confidence: 'likely' })])],
    ['Two known issues found, the likeliest cause first', diagnosis([finding('a/one', 1), finding('a/two', 2)])],
    [
      'One cause, and one issue that follows from it',
      diagnosis([finding('a/one', 1, { consequences: [finding('a/two', 2)] })]),
    ],
    [
      'One cause, and two issues that follow from it',
      diagnosis([
        finding('a/one', 1, { consequences: [finding('a/two', 2, { consequences: [finding('a/three', 3)] })] }),
      ]),
    ],
    [
      'Two known issues, and two issues that follow from them',
      diagnosis([
        finding('a/one', 1, { consequences: [finding('a/two', 2), finding('a/four', 4)] }),
        finding('a/three', 3),
      ]),
    ],
    [
      'Two known issues, and one issue that follows from one of them',
      diagnosis([finding('a/one', 1, { consequences: [finding('a/two', 2)] }), finding('a/three', 3)]),
    ],
    ['Nothing here fits for sure', diagnosis([finding('a/one', 1, possible)], { verdict: 'possible' })],
    ['Not known', diagnosis([], { verdict: 'unknown' })],
  ])('%s', (text, input) => {
    expect(headline(input)).toBe(text);
  });
});

describe('announcement', () => {
  test('names the first finding with its line', () => {
    expect(announcement(diagnosis([finding('a/one', 406)]), cards)).toBe(
      'One cause found. Certain: Invalid ref, line 406.',
    );
  });

  test('says once that it is only likely', () => {
    const input = diagnosis([finding('a/one', 3, { confidence: 'likely' })]);
    expect(announcement(input, cards)).toBe('One likely cause found. Invalid ref, line 3.');
  });

  test('names an issue without a card by its id', () => {
    expect(announcement(diagnosis([finding('a/two', undefined)]), cards)).toBe('One cause found. Certain: a/two.');
  });

  test('counts what is only worth a look', () => {
    const input = diagnosis([finding('a/one', 1, possible), finding('a/two', 2, possible)], { verdict: 'possible' });
    expect(announcement(input, cards)).toBe('Nothing fits for sure. 2 pages are worth a look.');
  });

  test('counts the error-like lines of an unknown log', () => {
    const errorLines = [{ line: 3, text: 'boom' }];
    expect(announcement(diagnosis([], { verdict: 'unknown', errorLines }), cards)).toBe(
      'Not known. 1 line looks like an error.',
    );
    expect(announcement(diagnosis([], { verdict: 'unknown' }), cards)).toBe('Not known.');
  });
});
