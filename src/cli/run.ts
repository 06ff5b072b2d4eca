import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { constants } from 'node:os';
import process from 'node:process';

const LAUNCHER = 'src/cli/node24.mjs';
const ENDING = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/**
 * Runs a binary of the packages, or a TypeScript file, with the terminal of this process; or, where `hear` is given, tells that what the command
 * prints, piece by piece.
 * Returns its exit code.
 */
export async function run(
  command: string,
  args: readonly string[] = [],
  env: Record<string, string> = {},
  hear?: (piece: string) => void,
): Promise<number> {
  const output = hear === undefined ? 'inherit' : 'pipe';
  const child = spawn(process.execPath, [LAUNCHER, command, ...args], {
    stdio: ['inherit', output, output],
    env: { ...process.env, ...env },
  });
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding('utf8').on('data', (piece: string) => hear?.(piece));
  // Who ends this process ends the command too; nothing goes on unseen.
  const end = (signal: NodeJS.Signals): void => {
    child.kill(signal);
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of ENDING) process.on(signal, end);
  const [code] = (await once(child, 'close')) as [number | null];
  for (const signal of ENDING) process.off(signal, end);
  return code ?? 1;
}
