import { expect, test } from 'vitest';
import type { IssueData } from '../../../../src/knowledge/schema/index.ts';
import { feed } from '../../../../src/reading/machine/feed.ts';
import { siteUrl } from '../../../../src/site.ts';
import { knowledgeWith } from '../../../support/content.ts';

const [sample] = knowledgeWith([]).issues;

function issue(name: string, date: string, more: Partial<IssueData> = {}): { id: string; data: IssueData } {
  if (!sample) throw new Error('The sample page does not fit the schema.');
  return { id: `signer/${name}`, data: { ...sample.data, checked: { date, against: 'v1' }, ...more } };
}

const made = (...issues: { id: string; data: IssueData }[]): string => feed(issues, () => 'Signer');
const ids = (text: string): string[] => [...text.matchAll(/<entry>\s*<id>(.*)<\/id>/g)].map(([, id]) => id ?? '');

test('the newest come first, those of one day in the given order', () => {
  const text = made(issue('a', '2026-01-01'), issue('c', '2026-03-01'), issue('b', '2026-03-01'));
  expect(ids(text)).toEqual(['c', 'b', 'a'].map((name) => `${siteUrl}/issues/signer/${name}/`));
  expect(/<updated>(.*)<\/updated>/.exec(text)?.[1]).toBe('2026-03-01T00:00:00Z');
});

test('there are fifty entries at most, and none of a page that is history', () => {
  const many = Array.from({ length: 60 }, (_, index) => issue(`n${index}`, '2026-01-01'));
  expect(ids(made(...many))).toHaveLength(50);
  expect(ids(made(issue('a', '2026-01-01', { retired: 'It is gone now.' })))).toEqual([]);
  expect(ids(made(issue('a', '2026-01-01', { replacedBy: 'signer/b' })))).toEqual([]);
});

test('markup in a title is text', () => {
  expect(made(issue('a', '2026-01-01', { title: 'a <b> & "c"\u0007' }))).toContain(
    '<title>Signer: a &lt;b&gt; &amp; &quot;c&quot; </title>',
  );
});
