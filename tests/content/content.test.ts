import process from 'node:process';
import { describe, expect, test } from 'vitest';
import { loadCorpus } from '../../src/knowledge/corpus.ts';
import { loadMatcher } from '../../src/cli/matcher.ts';
import { diagnose } from '../../src/matcher/index.ts';

const { index } = loadMatcher();

describe('nothing is found in unrelated text', () => {
  test.each(loadCorpus(process.cwd()))('$file', ({ text }) => {
    expect(diagnose(text, index).findings.filter(({ confidence }) => confidence !== 'possible')).toEqual([]);
  });
});

/** The four problems that the knowledge base began with, in the words that people used. */
test.each([
  ['invalid base64 input', 'slsa-github-generator/subjects-not-base64'],
  ['builder identity not trusted', 'slsa-verifier/builder-ref-not-a-tag'],
  ['Score stuck at 8/10 despite provenance', 'scorecard/signed-releases-stuck-at-8'],
  ["Provenance job can't find artifacts", 'slsa-github-generator/no-subjects'],
])('"%s" is answered with %s', (phrase, issue) => {
  expect(diagnose(phrase, index).findings[0]?.issue).toBe(issue);
});
