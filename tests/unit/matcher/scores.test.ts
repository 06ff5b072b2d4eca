import { describe, expect, test } from 'vitest';
import { ENOUGH, scoreIssues } from '../../../src/matcher/affinity/scores.ts';
import { gain } from '../../../src/matcher/phrases/phrase-index.ts';
import { saying } from '../../support/candidates.ts';
import { sampleIndex, sampleIssue } from '../../support/sample-index.ts';

const titled = (id: string, title: string) => sampleIssue(id, '', { title, summary: '' });

/** Each title has four words, so that a word has the same frequency in each; `anvil` is in two, all others in one. */
const index = sampleIndex([
  titled('t/a', 'anvil chisel rivet mallet'),
  titled('t/b', 'anvil auger bolt gear'),
  titled('t/c', 'cog awl zinc copper'),
]);
/** What a word that one issue has, and one that two have, say. */
const [RARE, COMMON] = [1, index.phrases.weight('anvil')];
/** Frequency of a word that stands in the title alone. */
const FREQUENCY = 2;

const scores = (...lines: readonly (readonly [words: string, weight: number])[]) =>
  scoreIssues(saying(...lines), index);

test('issues that share no word with the log have no score', () => {
  expect([...scores(['anvil bolt', 1], ['unheard', 1]).keys()]).toEqual([0, 1]);
  expect(scores(['unheard', 1]).size).toBe(0);
});

describe('the score by the best line', () => {
  test('is the gain of its words, as far as the line looks like a failure', () => {
    const score = scores(['anvil chisel unheard', 0.5]).get(0);
    expect(score?.line).toBeCloseTo(0.5 * (gain(COMMON, FREQUENCY) + gain(RARE, FREQUENCY)));
  });

  test('is that of the line where it is highest, wherever that stands', () => {
    const most = gain(RARE, FREQUENCY) * 2;
    expect(scores(['chisel rivet', 1], ['mallet', 1]).get(0)?.line).toBeCloseTo(most);
    expect(scores(['mallet', 1], ['chisel rivet', 1]).get(0)?.line).toBeCloseTo(most);
  });

  test('names that line: a heavy line of few words before a light one of many, of equals the first', () => {
    const best = (...lines: readonly (readonly [words: string, weight: number])[]) =>
      scores(...lines).get(0)?.best?.words;
    expect(best(['chisel rivet', 1 / 3], ['mallet', 1])).toEqual(['mallet']);
    expect(best(['mallet', 1], ['chisel rivet', 1 / 3])).toEqual(['mallet']);
    expect(best(['mallet', 0.5], ['chisel', 0.5])).toEqual(['mallet']);
  });
});

describe('the score by all lines', () => {
  test('is the gain of all words, each by its weight', () => {
    const score = scores(['chisel rivet', 1], ['chisel mallet', 0.5]).get(0);
    expect(score?.all).toBeCloseTo(2 * gain(RARE, FREQUENCY) + gain(0.5 * RARE, FREQUENCY));
  });

  test('goes beside the plain weight of these words', () => {
    expect(scores(['anvil chisel', 0.5], ['chisel rivet', 1]).get(0)?.shared).toBeCloseTo(2 * RARE + COMMON);
  });
});

describe('how much of a line is covered', () => {
  test('is the share of its weight', () => {
    expect(scores(['anvil chisel bolt gear', 1]).get(0)?.covered).toBeCloseTo((COMMON + RARE) / (COMMON + 3 * RARE));
    expect(scores(['chisel rivet mallet', 1]).get(0)?.covered).toBeCloseTo(1);
  });

  test('counts for less in a line of few words', () => {
    expect(scores(['chisel', 1]).get(0)?.covered).toBeCloseTo(1 / ENOUGH);
    expect(scores(['chisel bolt', 1]).get(0)?.covered).toBeCloseTo((1 / 2) * (2 / ENOUGH));
  });

  test('is that of the line where it is most, even if another line tells more', () => {
    const whole = ['chisel rivet mallet', 1 / 3] as const;
    const part = ['anvil chisel rivet mallet bolt gear', 1] as const;
    for (const lines of [
      [whole, part],
      [part, whole],
    ]) {
      const score = scores(...lines).get(0);
      expect(score?.covered).toBeCloseTo(1);
      expect(score?.best?.weight).toBe(1);
    }
  });
});
