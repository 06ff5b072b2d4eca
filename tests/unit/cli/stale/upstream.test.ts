import { execFileSync } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { tagsOf } from '../../../../src/cli/stale/upstream.ts';
import { newestRelease } from '../../../../src/cli/stale/version.ts';

/** A Git repository with these tags. */
function repository(...tags: string[]): string {
  const folder = mkdtempSync(join(tmpdir(), 'stale-'));
  const git = (...args: string[]): void =>
    void execFileSync('git', ['-c', 'user.name=a', '-c', 'user.email=a@example.com', ...args], { cwd: folder });
  git('init', '-q');
  git('commit', '-q', '--allow-empty', '-m', 'first');
  for (const tag of tags) git('tag', '-a', '-m', tag, tag);
  return folder;
}

test('the newest release among the tags is found', async () => {
  expect(newestRelease(await tagsOf(repository('v1.9.0', 'v1.10.0', 'v2.0.0-rc.1', 'v1', 'nightly')), 'cli')).toEqual([
    1, 10, 0,
  ]);
});

test('a repository without a release has none', async () => {
  expect(newestRelease(await tagsOf(repository('nightly')), 'cli')).toBeUndefined();
});

test('what does not answer says why, in one line', async () => {
  const nowhere = join(tmpdir(), 'no-repository-is-here');
  await expect(tagsOf(nowhere)).rejects.toThrow(/^[^\n]*(?:repository|access)[^\n]*$/);
});
