import { describe, expect, test } from 'vitest';
import { checkContent } from '../../../../src/knowledge/checks/index.ts';
import type { Knowledge } from '../../../../src/knowledge/model.ts';
import { issueText, knowledgeOf } from '../../../support/content.ts';

const fileOf = (name: string): string => `content/issues/signer/${name}.mdx`;
const problemsOf = (knowledge: Knowledge, ...names: string[]): string[] =>
  checkContent(knowledge, [], '2026-03-15', new Set(names.map(fileOf))).map(
    ({ code, file, line }) => `${code} ${file}:${String(line)}`,
  );

describe('the check of some pages', () => {
  const lost = issueText('gamma', ['signer: key gamma-0f3a has no secret half', 'all is well']);

  test('is silent about the others', () => {
    const knowledge = knowledgeOf({ [fileOf('alpha')]: issueText('alpha'), [fileOf('gamma')]: lost });
    expect(problemsOf(knowledge, 'alpha')).toEqual([]);
    expect(problemsOf(knowledge, 'gamma')).toContain(`FL306 ${fileOf('gamma')}:25`);
  });

  test('says what their signatures do to the samples of others', () => {
    const greedy = issueText('beta', ["'signer: key beta-{id:hex} has no secret half'", "'has no secret half'"]);
    const knowledge = knowledgeOf({ [fileOf('alpha')]: issueText('alpha'), [fileOf('beta')]: greedy });
    expect(problemsOf(knowledge, 'beta')).toContain(`FL308 ${fileOf('beta')}:8`);
    expect(problemsOf(knowledge, 'alpha').filter((problem) => !problem.includes(fileOf('alpha')))).toEqual([]);
  });

  test('says of a page that cannot be read why', () => {
    const knowledge = knowledgeOf({ [fileOf('alpha')]: issueText('alpha', ['frequency: low', 'frequency: often']) });
    expect(problemsOf(knowledge, 'alpha')[0]).toMatch(/^FL1/);
  });
});
