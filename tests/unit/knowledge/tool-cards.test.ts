import { expect, test } from 'vitest';
import { toolCards, trackerSearch } from '../../../src/knowledge/tool-cards.ts';
import { knowledgeWith } from '../../support/content.ts';

test('a tool tells its name and how many issues it has', () => {
  expect(toolCards(knowledgeWith([]))['signer']).toMatchObject({ name: 'Signer', issues: 1 });
});

test.each([
  [{ source: 'https://github.com/o/r' }, 'https://github.com/o/r/issues?q=is%3Aissue+'],
  [{ source: 'https://github.com/o/r/tree/main/x' }, 'https://github.com/o/r/issues?q=is%3Aissue+'],
  [{ source: 'https://github.com/o' }, 'https://github.com/search?type=issues&q=org%3Ao+'],
  [
    { source: 'https://github.com/o/r', tracker: 'https://github.com/p/q/issues' },
    'https://github.com/p/q/issues?q=is%3Aissue+',
  ],
  [
    { tracker: 'https://github.com/o/r/discussions', source: 'https://github.com/o/r' },
    'https://github.com/o/r/discussions?discussions_q=',
  ],
  [{ source: 'https://gitlab.example/a/b/' }, 'https://gitlab.example/a/b/-/issues?search='],
  [{ source: 'https://dev.gnupg.org/source/gnupg/' }, undefined],
  [{}, undefined],
])('the search of %j', (tool, search) => {
  expect(trackerSearch(tool)).toBe(search);
});
