import { expect, test } from 'vitest';
import { formatVersion, newest, newestRelease, releaseOf } from '../../../../src/cli/stale/version.ts';
import { compareVersions } from '../../../../src/version.ts';

test.each([
  ['v3.0.6', '3.0.6'],
  ['1.2', '1.2'],
  ['docker-v29.7.2', '29.7.2'],
  ['release-please-v17.1.0', '17.1.0'],
  ['@changesets/cli@2.30.0', '2.30.0'],
  ['kyverno/v1.12.0', '1.12.0'],
])('%s is version %s', (tag, version) => {
  expect(formatVersion(releaseOf(tag)?.version ?? [])).toBe(version);
});

test.each(['v4', 'v3.0.0-rc.1', 'nightly', '2026-11-26', 'v1.2.3+build', ''])('%j is no release', (tag) => {
  expect(releaseOf(tag)).toBeUndefined();
});

test('versions are compared by their numbers, part by part', () => {
  expect(compareVersions([3, 10], [3, 9, 9])).toBeGreaterThan(0);
  expect(compareVersions([3], [3, 0, 0])).toBe(0);
  expect(
    newest([
      [3, 9],
      [3, 10, 1],
      [2, 40],
    ]),
  ).toEqual([3, 10, 1]);
  expect(newest([])).toBeUndefined();
});

test.each([
  [['v1.9.0', 'v1.10.0', 'lib/v7.0.0'], 'cli', '1.10.0'],
  [['docker-v29.7.1', 'docker-v29.7.2'], 'moby', '29.7.2'],
  [['@changesets/cli@2.30.0', '@changesets/git@9.1.0'], 'cli', '2.30.0'],
])('of %j, %s is at %s', (tags, name, version) => {
  expect(formatVersion(newestRelease(tags, name) ?? [])).toBe(version);
});

test('of several things none of which is meant, nothing is said', () => {
  expect(newestRelease(['a-v1.0.0', 'b-v2.0.0'], 'moby')).toBeUndefined();
});
