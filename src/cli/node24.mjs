#!/usr/bin/env node
/**
 * Runs a command of the project with Node 24: `node node24.mjs [option of Node…] <file.ts | name of a binary> [argument…]`.
 *
 * The build tools need Node 24 and the project's own TypeScript runs in it without a build step, but a machine may have Node 20 only.
 * So Node 24 comes with the packages (optional dependencies, one for each platform), and this launcher finds it.
 * It is JavaScript, the only such file of src, because Node 20 has to read it.
 */
import { spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { constants } from 'node:os';
import { delimiter, dirname, extname, join, resolve } from 'node:path';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const WANTED = 24;
const root = resolve(dirname(fileURLToPath(import.meta.url)), '../..');
const modules = join(root, 'node_modules');

/** Binaries that are not named like their package. */
const PACKAGE_OF = { tsc: 'typescript', stryker: '@stryker-mutator/core' };

const given = process.argv.slice(2);
const at = given.findIndex((argument) => !argument.startsWith('--'));
if (at < 0) fail('Usage: node src/cli/node24.mjs [option of Node…] <file.ts | name of a binary> [argument…]');
const [command, ...rest] = given.slice(at);
const node = findNode() ?? fail(missingNode());
const script = extname(command) === '.ts' ? resolve(command) : binary(command);

const child = spawn(node, [...given.slice(0, at), script, ...rest], {
  stdio: 'inherit',
  env: {
    ...process.env,
    PATH: dirname(node) + delimiter + (process.env.PATH ?? ''),
    ASTRO_TELEMETRY_DISABLED: '1',
    // Astro would go on in the background where it believes that a program started it.
    ASTRO_DEV_BACKGROUND: '0',
    ASTRO_PREVIEW_BACKGROUND: '0',
  },
});

for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) {
  process.on(signal, () => {
    // A terminal sends Ctrl-C to the child as well.
    if (signal !== 'SIGINT' || !process.stdin.isTTY) child.kill(signal);
  });
}
child.on('error', (error) => fail(`${node} could not be started: ${error.message}`));
child.on('exit', (code, signal) => process.exit(code ?? 128 + (constants.signals[signal ?? 'SIGTERM'] ?? 0)));

function findNode() {
  if (Number.parseInt(process.versions.node, 10) >= WANTED) return process.execPath;
  const platform = process.platform === 'win32' ? 'win' : process.platform;
  const folder = join(modules, `node-${platform}-${process.arch}`, 'bin');
  return [join(folder, 'node'), join(folder, 'node.exe')].find((path) => existsSync(path));
}

function binary(name) {
  const folder = join(modules, PACKAGE_OF[name] ?? name);
  const manifest = join(folder, 'package.json');
  if (!existsSync(manifest)) fail(`The package of ${name} is not installed. Run: npm ci`);
  const { bin } = JSON.parse(readFileSync(manifest, 'utf8'));
  return join(folder, typeof bin === 'string' ? bin : (bin?.[name] ?? fail(`${folder} has no binary named ${name}.`)));
}

function missingNode() {
  const known = ['linux-x64', 'linux-arm64', 'win32-x64'].includes(`${process.platform}-${process.arch}`);
  return [
    `Faultline needs Node ${WANTED} or newer to build; this is Node ${process.versions.node} on ${process.platform}-${process.arch}.`,
    known
      ? 'The packages bring it along, but they are not installed, or were installed without optional ones. Run: npm ci --include=optional'
      : `The packages bring it along for Linux and Windows only. Install Node ${WANTED} from https://nodejs.org (macOS with Homebrew: ` +
        `brew install node@${WANTED} && export PATH="$(brew --prefix node@${WANTED})/bin:$PATH"), then run the command again.`,
  ].join('\n');
}

function fail(message) {
  process.stderr.write(`${message}\n`);
  process.exit(2);
}
