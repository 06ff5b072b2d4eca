import { spawn } from 'node:child_process';
import process from 'node:process';

/** What a command printed, and how it ended. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** Runs a file of `src/cli` as npm would, with a standard input. */
export function cli(
  file: string,
  args: readonly string[],
  input = '',
  env: Record<string, string> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [`src/cli/${file}`, ...args], {
    env: { ...process.env, INIT_CWD: process.cwd(), ...env },
  });
  let out = '';
  let err = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => (out += text));
  child.stderr.setEncoding('utf8').on('data', (text: string) => (err += text));
  child.stdin.on('error', () => undefined).end(input);
  return new Promise((resolve) => child.on('close', (code) => resolve({ code, out, err })));
}
