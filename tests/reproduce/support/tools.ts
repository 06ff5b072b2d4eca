import { execFile } from 'node:child_process';
import { existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';
import { promisify } from 'node:util';
import { ROOT } from '../../../src/cli/root.ts';
import type { Tool } from './reproduction.ts';
import { Workspace } from './workspace.ts';

const CACHE = join(ROOT, '.cache/reproduce');
const INSTALL_MS = 300_000;

/** A tool that can be run: its version, and what must come first in PATH. */
export interface Found {
  readonly version: string;
  readonly paths: readonly string[];
}

/** Finds a tool on this machine, or installs it into the cache. Where neither works, the answer says why, in a sentence. */
export async function findTool(tool: Tool): Promise<Found | string> {
  const missing = missingOf(tool.needs);
  if (missing.length > 0) return notFound(missing);
  if ('packages' in tool) return install(tool.packages);
  const workspace = new Workspace();
  try {
    const { output, code } = await workspace.run(tool.version);
    const version = /\d+(?:[.-]\d+)+[\w.-]*/.exec(output)?.[0];
    return code === 0 && version !== undefined
      ? { version, paths: [] }
      : `${tool.name} does not tell its version: ${output.trim()}`;
  } finally {
    await workspace.close();
  }
}

/** Says that commands are missing. */
export function notFound(commands: readonly string[]): string {
  return `${commands.join(', ')} not found on this machine`;
}

/** Those of the commands that are not on this machine. */
export function missingOf(commands: readonly string[] = []): string[] {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return commands.filter((command) => !folders.some((folder) => existsSync(join(folder, command))));
}

/** Installs packages from the npm registry, with the user's own settings but without their scripts; returns the folder of the binaries. */
async function install(packages: Readonly<Record<string, string>>): Promise<Found | string> {
  const wanted = Object.entries(packages).map(([name, version]) => `${name}@${version}`);
  const folder = join(CACHE, (wanted[0] ?? 'none').replaceAll(/[^\w.-]+/g, '-').replace(/^-/, ''));
  const done = join(folder, `.installed-${wanted.length}`);
  const found = { version: Object.values(packages)[0] ?? '', paths: [join(folder, 'node_modules/.bin')] };
  if (existsSync(done)) return found;
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'package.json'), '{"private":true}\n');
  try {
    const options = ['--no-save', '--ignore-scripts', '--no-audit', '--no-fund', '--loglevel=error'];
    await promisify(execFile)('npm', ['install', ...options, ...wanted], { cwd: folder, timeout: INSTALL_MS });
  } catch (error) {
    const [line] = String((error as { stderr?: string }).stderr || error)
      .trim()
      .split('\n');
    return `${wanted.join(' ')} could not be installed: ${line}`;
  }
  writeFileSync(done, '');
  return found;
}
