import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { spawn } from 'node:child_process';
import process from 'node:process';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { cli } from '../../support/cli.ts';

let folder: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function script(text: string): string {
  const path = join(folder, 'script.ts');
  writeFileSync(path, text);
  return path;
}

test('arguments and exit codes are passed on, in Node 24 and first in the path', async () => {
  const path = script(
    `const args: string[] = process.argv.slice(2); console.log(JSON.stringify([process.version.slice(0, 3), args, process.env.ASTRO_TELEMETRY_DISABLED, (process.env.PATH ?? '').startsWith(process.execPath.replace(/.node(.exe)?$/, ''))])); process.exit(7);`,
  );
  const { code, out } = await cli('node24.mjs', [path, '--a', 'b c']);
  expect(code).toBe(7);
  expect(JSON.parse(out)).toEqual(['v24', ['--a', 'b c'], '1', true]);
});

test('a binary of a package is found by its name', async () => {
  expect((await cli('node24.mjs', ['tsc', '--version'])).out).toMatch(/^Version \d/);
});

test('a name that no package has is refused with a way on', async () => {
  const { code, err } = await cli('node24.mjs', ['no-such-binary']);
  expect(code).toBe(2);
  expect(err).toContain('Run: npm ci');
});

test('a signal reaches the command, and its exit code comes back', async () => {
  const path = script(
    `process.on('SIGTERM', () => process.exit(9)); console.log('ready'); setInterval(() => undefined, 1000);`,
  );
  const child = spawn(process.execPath, ['src/cli/node24.mjs', path], { stdio: ['ignore', 'pipe', 'inherit'] });
  const code = await new Promise((resolve) => {
    child.stdout.once('data', () => child.kill('SIGTERM'));
    child.on('close', resolve);
  });
  expect(code).toBe(9);
});
