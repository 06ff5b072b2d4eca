import { describe, expect, test } from 'vitest';
import { brevity } from '../../../../src/knowledge/checks/brevity.ts';
import { filler } from '../../../../src/knowledge/checks/filler.ts';
import { official } from '../../../../src/knowledge/checks/official.ts';
import { faultOf, phraseFound } from '../../../../src/knowledge/checks/phrase-found.ts';
import { sentences } from '../../../../src/knowledge/checks/sentences.ts';
import { unfinished } from '../../../../src/knowledge/checks/unfinished.ts';
import type { Confidence, Diagnosis } from '../../../../src/matcher/index.ts';
import { knowledgeWith, said } from '../../../support/content.ts';

const CAUSE = 'The public half alone was imported.';
const words = (count: number): string => Array.from({ length: count }, (_, at) => `word${String(at)}`).join(' ');

test('no rule objects to the good page', () => {
  for (const rule of [brevity, filler, official, phraseFound, sentences, unfinished])
    expect(said(rule, knowledgeWith([]))).toEqual([]);
});

describe('FL401: long sentences', () => {
  test.each([
    ['41 words', `${words(41)}.`, ['FL401 31']],
    ['40 words', `${words(40)}.`, []],
    ['two sentences', `${words(30)}. ${words(30)}`, []],
    ['a colon ends none', `${words(30)}: ${words(30)}.`, ['FL401 31']],
    ['code is one word, and its full stops end nothing', `${words(39)} \`a. b. c d e\`.`, []],
    ['code counts', `${words(40)} \`a\`.`, ['FL401 31']],
    ['in a list', `- short\n- ${words(41)}.`, ['FL401 32']],
    ['in a table', `| a |\n| --- |\n| ${words(41)} |`, ['FL401 33']],
  ])('%s', (_, text, expected) => {
    expect(said(sentences, knowledgeWith([[CAUSE, text]]))).toEqual(expected);
  });
  test('in the frontmatter', () => {
    const summary = `${'so '.repeat(40)}on.`;
    expect(said(sentences, knowledgeWith([['Import the secret key before you sign.', summary]]))).toEqual(['FL401 5']);
  });
});

describe('FL402: filler', () => {
  test.each([
    ['Just import it.', ['FL402 31']],
    ['You can simply import it, of course.', ['FL402 31', 'FL402 31']],
    ['Adjust release-please.', []],
    ['It says "please import it".', []],
    ['Run `just build`.', []],
  ])('%s', (text, expected) => {
    expect(said(filler, knowledgeWith([[CAUSE, text]]))).toEqual(expected);
  });
});

describe('FL403: long pages', () => {
  // The good page has four words besides its Cause.
  test.each([
    ['300 words', 296, []],
    ['301 words', 297, ['FL403 1']],
  ])('%s', (_, count, expected) => {
    expect(said(brevity, knowledgeWith([[CAUSE, `${words(count)}.`]]))).toEqual(expected);
  });
  test('logs and commands do not count', () => {
    const command = `Run it.\n\n\`\`\`sh\n${words(400)}\n\`\`\``;
    expect(said(brevity, knowledgeWith([[CAUSE, command]]))).toEqual([]);
  });
});

describe('FL217: threads alone', () => {
  const SOURCE = 'https://github.com/OWNER/signer/blob/v1.2.3/sign.c';
  test.each([
    ['https://github.com/OWNER/signer/issues/12', ['FL217 14']],
    ['https://github.com/orgs/OWNER/discussions/12', ['FL217 14']],
    ['https://stackoverflow.com/questions/12', ['FL217 14']],
    ['https://community.signer.example/t/12', ['FL217 14']],
    ['https://docs.signer.example/issues/12', []],
    ['https://github.com/OWNER/signer/pull/12', []],
  ])('%s', (url, expected) => {
    expect(said(official, knowledgeWith([[SOURCE, url]])).map((text) => text.replace(/\d+$/, '14'))).toEqual(expected);
  });
});

describe('FL310: a phrase that leads elsewhere', () => {
  const found = (...issues: (readonly [string, Confidence])[]): Diagnosis =>
    ({ findings: issues.map(([issue, confidence]) => ({ issue, confidence })) }) as unknown as Diagnosis;
  test.each([
    ['first', found(['a/a', 'possible']), undefined],
    ['third', found(['a/b', 'likely'], ['a/c', 'possible'], ['a/a', 'possible']), undefined],
    [
      'fourth',
      found(['a/b', 'likely'], ['a/c', 'possible'], ['a/d', 'possible'], ['a/a', 'possible']),
      'a/b, a/c, a/d',
    ],
    ['nowhere', found(), 'no page'],
    ['nowhere, but it is the error of another page', found(['a/b', 'certain']), undefined],
  ])('%s', (_, diagnosis, leads) => {
    expect(faultOf('a/a', diagnosis)).toBe(leads && `The phrase leads to ${leads}.`);
  });
});

test('FL111: what is left for later', () => {
  expect(said(unfinished, knowledgeWith([[CAUSE, 'UNSURE: the public half?']]))).toEqual(['FL111 31']);
});
