import { expect, test } from 'vitest';
import { issueMarkdown } from '../../../../src/reading/machine/page-markdown.ts';
import { siteUrl } from '../../../../src/site.ts';
import { knowledgeWith } from '../../../support/content.ts';

const CONFUSED =
  'confusedWith:\n  - id: signer/beta\n    tell: the key is there\nconsequenceOf: [signer/gone]\nfrequency: low';

function markdownOf(...replaced: readonly (readonly [string, string])[]): string {
  const [issue] = knowledgeWith(replaced).issues;
  if (!issue) throw new Error('The page does not fit the schema.');
  return issueMarkdown(issue, 'Signer', issue.source, (id) => (id === 'signer/beta' ? 'no *key*' : undefined));
}

test('an issue has its title, its facts, its body and its sources', () => {
  const text = markdownOf();
  expect(text).toMatch(/^# key alpha has no secret half\n\nImport the secret key before you sign\.\n/);
  expect(text).toContain('- Checked: 14 March 2026, against signer v1.2.3\n');
  expect(text).toContain(`<${siteUrl}/issues/signer/alpha/>`);
  expect([...text.matchAll(/^## (.*)$/gm)].map(([, name]) => name)).toEqual([
    'Symptom',
    'Cause',
    'Fix',
    'Verify',
    'In other words',
    'Sources',
  ]);
  expect(text).not.toContain('strength:');
});

test('other issues are linked by their titles, unknown ones by their ids', () => {
  const text = markdownOf(['frequency: low', CONFUSED]);
  expect(text).toContain(`- [no \\*key\\*](${siteUrl}/issues/signer/beta.md): the key is there\n`);
  expect(text).toContain(`## Mend first\n\n- [signer/gone](${siteUrl}/issues/signer/gone.md)\n`);
});

test('a page that is history says so first', () => {
  const text = markdownOf([
    'frequency: low',
    'retired: Signer 2 asks for the key.\nreplacedBy: signer/beta\nfrequency: low',
  ]);
  expect(text).toMatch(/^# .*\n\n\*\*This no longer happens\.\*\* Signer 2 asks for the key\.\n\n\*\*Another page/);
});
