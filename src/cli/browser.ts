import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium } from '@playwright/test';

/** First the one without the parts that nobody sees: the tests take half the processor's time in it. */
const PLACES = [
  '/usr/bin/chromium-headless-shell',
  '/usr/bin/chromium',
  '/usr/bin/chromium-browser',
  '/usr/bin/google-chrome',
  '/usr/bin/google-chrome-stable',
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** No browser for the tests, and what to do about it. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Path of a Chromium: CHROMIUM_PATH, an installed one, or Playwright's own; undefined where there is none. */
export function findBrowser(): string | undefined {
  const named = process.env['CHROMIUM_PATH'];
  return [...(named ? [named] : []), ...PLACES, chromium.executablePath()].find((path) => existsSync(path));
}

/**
 * Path of a Chromium; installs one from the system's packages where that is possible without asking (Debian, as root).
 * @throws {NoBrowserError} with the command to run
 */
export function ensureBrowser(): string {
  const named = process.env['CHROMIUM_PATH'];
  if (named && !existsSync(named)) throw new NoBrowserError(`CHROMIUM_PATH is ${named}, but no file is there.`);
  const found = findBrowser();
  if (found) return found;
  const system = distribution();
  const commands = INSTALL[system];
  if (commands && process.getuid?.() === 0) {
    process.stdout.write('No browser found: installing one.\n');
    for (const command of commands) spawnSync(command, { shell: true, stdio: 'inherit' });
    const installed = findBrowser();
    if (installed) return installed;
  }
  const advice = commands ? `Run as root: ${commands.join(' && ')}` : 'Install Google Chrome or Chromium';
  throw new NoBrowserError(
    `The browser tests need Chromium, and none was found. ${advice}\nOr name one: CHROMIUM_PATH=/path/to/chromium npm test`,
  );
}

/** Ubuntu's chromium package only points to its snap store, which is not there in containers. */
const INSTALL: Readonly<Record<string, readonly string[]>> = {
  debian: ['apt-get update', 'apt-get install --yes --no-install-recommends chromium-headless-shell'],
  ubuntu: ['apt-get update', 'npx playwright install --with-deps chromium'],
};

function distribution(): string {
  try {
    return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
