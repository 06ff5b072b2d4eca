import { execFile } from 'node:child_process';
import process from 'node:process';
import { promisify } from 'node:util';

const run = promisify(execFile);

/** A repository that takes longer does not answer. In milliseconds. */
const PATIENCE = 30_000;
const MAX_BYTES = 1 << 26;

/**
 * The tags of a Git repository: they tell what is released, for most, without a token for any service.
 * @param url anything that Git can read tags from
 * @throws {Error} where the repository does not answer; its message is one line
 */
export async function tagsOf(url: string): Promise<string[]> {
  let stdout: string;
  try {
    ({ stdout } = await run('git', ['ls-remote', '--tags', '--refs', '--', url], {
      timeout: PATIENCE,
      maxBuffer: MAX_BYTES,
      // A repository that is gone must not ask for a password.
      env: { ...process.env, GIT_TERMINAL_PROMPT: '0' },
    }));
  } catch (error) {
    const { message, stderr } = error as Error & { stderr?: string };
    throw new Error(stderr?.trim().split('\n').at(-1) || message, { cause: error });
  }
  return stdout
    .split('\n')
    .filter(Boolean)
    .map((line) => line.replace(/^.*refs\/tags\//, ''));
}
