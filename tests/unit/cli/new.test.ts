import { expect, test } from 'vitest';
import type { Answers } from '../../../src/cli/new/questions.ts';
import { scaffold } from '../../../src/cli/new/scaffold.ts';
import { checkContent } from '../../../src/knowledge/checks/index.ts';
import { knowledgeOf } from '../../support/content.ts';

const ANSWERS: Answers = {
  line: 'signer: {key: "0f3a"} is not there',
  title: 'is not there: "0f3a"',
  source: 'OWNER/signer sign.c at v1.2.3',
  phrase: 'signer cannot find my key',
  phase: 'sign',
  frequency: 'low',
  summary: 'Import the key.',
  tell: 'It names a key.',
  affects: 'all versions',
  url: 'https://github.com/OWNER/signer/blob/v1.2.3/sign.c',
  against: 'signer v1.2.3',
};

const findings = (page: string): string[] =>
  checkContent(knowledgeOf({ 'content/issues/signer/new.mdx': page }), [], '2026-03-15').map(({ code }) => code);

test('a page of which all questions were answered lacks only what says TODO', () => {
  expect(new Set(findings(scaffold('signer', ANSWERS, '2026-03-14')))).toEqual(new Set(['FL111']));
});

test('its sample leads to it once the rest is written', () => {
  expect(findings(scaffold('signer', ANSWERS, '2026-03-14').replaceAll('TODO', 'Later'))).toEqual([]);
});

test('unanswered questions leave marks, and never a page that passes', () => {
  const none = Object.fromEntries(Object.keys(ANSWERS).map((key) => [key, ''])) as unknown as Answers;
  expect(findings(scaffold('signer', { ...none, phase: 'sign', frequency: 'low' }, '2026-03-14'))).toContain('FL111');
});
