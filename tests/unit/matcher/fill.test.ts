import { describe, expect, test } from 'vitest';
import { fillIn, isFillable, replacementsOf } from '../../../src/matcher/index.ts';

const filled = (text: string, fills: Record<string, string>, values: Record<string, string>): string =>
  fillIn(text, replacementsOf(fills, values))
    .map((piece) => piece.text)
    .join('');

describe('what is filled in', () => {
  test.each([
    ['gh api repos/OWNER/REPO --jq .name', 'gh api repos/acme/widget --jq .name'],
    ['https://github.com/OWNER/REPO.git', 'https://github.com/acme/widget.git'],
    ['ghcr.io/OWNER/IMAGE and REPO', 'ghcr.io/acme/IMAGE and widget'],
    ['MY_OWNER_NAME REPOS', 'MY_OWNER_NAME REPOS'],
  ])('a repository, and its halves: %s', (text, answer) => {
    expect(filled(text, { repository: 'OWNER/REPO' }, { repository: 'acme/widget' })).toBe(answer);
  });

  test.each([
    ['git tag -d v1.2.3', 'git tag -d v2.0.0-rc.1'],
    ['my-tool-1.2.3-src.tar.gz', 'my-tool-2.0.0-rc.1-src.tar.gz'],
    ['v1.2.34 11.2.3 1.2.3.4', 'v1.2.34 11.2.3 1.2.3.4'],
  ])('a tag, and its version: %s', (text, answer) => {
    expect(filled(text, { tag: 'v1.2.3' }, { tag: 'v2.0.0-rc.1' })).toBe(answer);
  });

  test('a tag of another form brings no version along', () => {
    expect(filled('v1.2.3 1.2.3', { tag: 'v1.2.3' }, { tag: 'release-7' })).toBe('release-7 1.2.3');
  });

  test('what took the place of what is told', () => {
    expect(fillIn('a v1.2.3', replacementsOf({ tag: 'v1.2.3' }, { tag: 'v9.0.0' }))).toEqual([
      { text: 'a ' },
      { text: 'v9.0.0', was: 'v1.2.3' },
    ]);
  });

  test('without a value, or with the same one, nothing is', () => {
    expect(replacementsOf({ tag: 'v1.2.3' }, {}).size).toBe(0);
    expect(replacementsOf({ tag: 'v1.2.3' }, { tag: 'v1.2.3' }).size).toBe(0);
  });
});

describe('values that a shell could take for something else are refused', () => {
  test.each([
    ['tag', 'v1$(id)'],
    ['tag', '--force'],
    ['tag', 'v1; id'],
    ['repository', 'acme/widget`id`'],
    ['repository', 'acme/widget/x'],
    ['file', '../../etc/passwd.txt'],
    ['file', 'a b.tar.gz'],
    ['image', 'ghcr.io/acme/widget:v1|sh'],
    ['package', "x'y"],
    ['version', '1.2.3\nid'],
    ['email', 'a@b'],
    ['message', 'v1.2.3'],
  ])('%s: %s', (name, value) => {
    expect(isFillable(name, value)).toBe(false);
  });

  test.each([
    ['repo', 'acme/widget.js'],
    ['tag', 'cli/v1.2.3+build'],
    ['file', 'dist/my-tool_1.2.3.tar.gz'],
    ['image', 'registry.example:5000/a/b:v1@sha256:' + 'a'.repeat(64)],
    ['package', '@scope/name'],
    ['commit', 'a'.repeat(40)],
  ])('but not %s: %s', (name, value) => {
    expect(isFillable(name, value)).toBe(true);
  });
});
