import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { faultOf } from '../../src/knowledge/checks/own-sample.ts';
import { faultOf as phraseFault } from '../../src/knowledge/checks/phrase-found.ts';
import { loadMatcher } from '../../src/cli/matcher.ts';
import { diagnose } from '../../src/matcher/index.ts';

const { knowledge, index } = loadMatcher();

/** The checks before the build try all log blocks and phrases; so does the full run here, and else one in so many of each. */
const EVERY = process.env['FULL'] ? 1 : 5;
const inTurn = (_: unknown, at: number): boolean => at % EVERY === 0;

const current = knowledge.issues.filter(({ data }) => data.replacedBy === undefined);

/** Every log block of a Symptom leads to its own page, first, `certain` or `likely`, and no other page is `certain`. */
describe('log blocks', () => {
  const samples = current
    .flatMap(({ id, file, samples: all }) => all.map(({ line, text }) => ({ id, text, name: `${file}:${line}` })))
    .filter(inTurn);
  test.each(samples)('$name', ({ id, text }) => {
    expect(faultOf(id, diagnose(text, index))).toBeUndefined();
  });
});

/** Somebody who types a page's own phrase finds it; unless the phrase is, word for word, the error of another page. */
describe('phrases', () => {
  const phrases = current.flatMap(({ id, data }) => data.phrases.map((phrase) => ({ id, phrase }))).filter(inTurn);
  test.each(phrases)('$id: $phrase', ({ id, phrase }) => {
    expect(phraseFault(id, diagnose(phrase, index))).toBeUndefined();
  });
});
