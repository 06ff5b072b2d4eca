import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import process from 'node:process';

const LAUNCHER = 'src/cli/node24.mjs';
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

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
  // Who ends this process ends the command too; nothing goes on unseen.
  const end = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ENDING) process.on(signal, end);
  const [code] = (await once(child, 'exit')) as [number | null];
  for (const signal of ENDING) process.off(signal, end);
  return code ?? 1;
}
