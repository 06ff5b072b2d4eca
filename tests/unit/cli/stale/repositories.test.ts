import { expect, test } from 'vitest';
import { Repositories } from '../../../../src/cli/stale/repositories.ts';

const tool = (id: string, name: string, source: string) => ({
  id,
  name,
  group: 'signing',
  description: 'Signs.',
  homepage: 'https://example.com',
  docs: 'https://example.com/docs',
  source,
});
const repositories = new Repositories([
  tool('gh-cli', 'GitHub CLI', 'https://github.com/cli/cli'),
  tool('compose', 'Docker Compose', 'https://github.com/docker/compose'),
  tool('sigstore', 'Sigstore', 'https://github.com/sigstore'),
]);

test.each([
  ['compose', 'https://github.com/docker/compose'],
  ['GitHub CLI', 'https://github.com/cli/cli'],
  ['cli', 'https://github.com/cli/cli'],
  ['actions/checkout', 'https://github.com/actions/checkout'],
])('%s leads to %s', (name, url) => {
  expect(repositories.of(name)).toBe(url);
});

test('an organisation is no repository, and an unknown name leads nowhere', () => {
  expect(repositories.of('sigstore')).toBeUndefined();
  expect(repositories.of('GNU')).toBeUndefined();
});
