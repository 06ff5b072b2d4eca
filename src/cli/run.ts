import { spawn } from 'node:child_process';
import { once } from 'node:events';
import process from 'node:process';

const LAUNCHER = 'src/cli/node24.mjs';

/**
 * Runs a binary of the packages, or a TypeScript file, with the terminal of this process.
 * Returns its exit code.
 */
export async function run(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
): Promise<number> {
  const child = spawn(process.execPath, [LAUNCHER, command, ...args], {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  const [code] = (await once(child, 'exit')) as [number | null];
  return code ?? 1;
}
