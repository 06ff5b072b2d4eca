import { expect, test } from 'vitest';
import { fillsOf } from '../../../src/knowledge/fills.ts';
import { loadKnowledge } from '../../../src/knowledge/load.ts';

const fills = new Map(loadKnowledge().issues.map((issue) => [issue.id, fillsOf(issue)]));

test('what a sample and a command write the same is the same thing', () => {
  expect(fills.get('scorecard/bad-credentials')).toEqual({ repository: 'OWNER/REPO' });
  expect(fills.get('goreleaser/tag-not-made-against-commit')).toEqual({ tag: 'v1.2.3' });
  expect(fills.get('minisign/signature-verification-failed')).toEqual({ file: 'my-tool.tar.gz' });
});

test('where samples catch different things under one name, nothing is filled in', () => {
  // Once the repository, once its tap.
  expect(fills.get('goreleaser/tap-403-resource-not-accessible')).toEqual({});
});

test('a version of something else is not taken for that of the reader', () => {
  const versions = [...fills.values()].flatMap(({ version }) => version ?? []);
  expect([...new Set(versions)]).toEqual(['1.2.3']);
});

test('dozens of pages have something to fill in', () => {
  expect([...fills.values()].filter((own) => Object.keys(own).length > 0).length).toBeGreaterThan(30);
});
