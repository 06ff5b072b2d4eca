import { expect, test } from 'vitest';
import { issueText, knowledgeOf, knowledgeWith } from '../../support/content.ts';

const problems = (...replaced: (readonly [string, string])[]): string[] =>
  knowledgeWith(replaced).problems.map(({ code, line, reason }) => `${code} ${line} ${reason}`);

test('a good page is read with its sections, samples and first step', () => {
  const { issues, problems: none } = knowledgeOf({ 'content/issues/signer/alpha.mdx': issueText() });
  expect(none).toEqual([]);
  const [issue] = issues;
  expect(issue?.id).toBe('signer/alpha');
  expect(issue?.body.sections.map(({ name, line }) => [name, line])).toEqual([
    ['Symptom', 23],
    ['Cause', 29],
    ['Fix', 33],
    ['Verify', 41],
  ]);
  expect(issue?.samples.map(({ line, text }) => [line, text])).toEqual([
    [25, 'signer: key alpha-0f3a has no secret half'],
  ]);
  expect(issue?.firstStep).toEqual({ text: 'Import the secret key.', code: 'signer import secret.key', lang: 'sh' });
  expect(issue?.frontmatter.lineOf(['references', 0, 'url'])).toBe(17);
  expect(issue?.frontmatter.lineOf(['aliases', 3])).toBe(2);
});

test('lines are right in a file with Windows line breaks', () => {
  const { issues } = knowledgeOf({ 'content/issues/signer/alpha.mdx': issueText().replaceAll('\n', '\r\n') });
  expect(issues[0]?.samples[0]).toMatchObject({ line: 25, text: 'signer: key alpha-0f3a has no secret half' });
  expect(issues[0]?.frontmatter.lineOf(['checked', 'date'])).toBe(19);
});

test('FL100: a file that is not UTF-8, and a missing tools.yaml', () => {
  expect(knowledgeOf({ 'content/tools.yaml': '\uFFFD' }).problems.map(({ code }) => code)).toContain('FL104');
});

test('FL101: a page without frontmatter', () => {
  const { problems: found, pages } = knowledgeOf({ 'content/issues/signer/alpha.mdx': '## Symptom\n' });
  expect(found.map(({ code, line }) => [code, line])).toEqual([['FL101', 1]]);
  expect(pages).toHaveLength(1);
});

test('FL102: YAML that is not well formed, with its line', () => {
  expect(problems(['tool: signer', 'tool: [signer'])[0]).toMatch(/^FL102 \d+ The YAML is not well formed/);
});

test('FL103: an unknown key, at its line, also inside a list', () => {
  expect(problems(['frequency: low', 'frequency: low\nfrequenzy: low'])).toEqual(['FL103 14 Unknown key "frequenzy".']);
  expect(problems(['    strength: strong', '    strength: strong\n    require: [abc]'])).toEqual(
    ['FL103 8 Unknown key "require".'].map((text) => text.replace(' 8 ', ' 10 ')),
  );
});

test('FL104: every misfit is listed, each at its line', () => {
  const found = problems(
    ['frequency: low', 'frequency: often'],
    ["date: '2026-03-14'", 'date: 2026-03-14'],
    ['affects: all versions\n', ''],
  );
  expect(found.map((text) => text.slice(0, 8))).toEqual(['FL104 13', 'FL104 2 ', 'FL104 18']);
});

test('FL201: broken Markdown, with its line', () => {
  expect(problems(['The public half alone', 'The <public half alone'])[0]).toMatch(
    /^FL201 31 The Markdown cannot be parsed/,
  );
});

test('a page with a wrong frontmatter stays among the pages, and out of the issues', () => {
  const knowledge = knowledgeWith([['frequency: low', 'frequency: often']]);
  expect(knowledge.pages.map(({ id }) => id)).toEqual(['signer/alpha']);
  expect(knowledge.issues).toEqual([]);
});
