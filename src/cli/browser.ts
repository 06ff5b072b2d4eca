import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { chromium, firefox } from '@playwright/test';

export type Engine = 'chromium' | 'firefox';

interface Browser {
  /** What people call it. */
  readonly title: string;
  /** The variable of the environment that names another one. */
  readonly variable: string;
  readonly places: readonly string[];
  /** Where Playwright would put its own. */
  readonly own: () => string;
  readonly debian: string;
}

const BROWSERS: Readonly<Record<Engine, Browser>> = {
  chromium: {
    title: 'Google Chrome or Chromium',
    variable: 'CHROMIUM_PATH',
    places: [
      // First the one without the parts that nobody sees: the tests take half the processor's time in it.
      '/usr/bin/chromium-headless-shell',
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/usr/bin/google-chrome-stable',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
      'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
      'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
    ],
    own: () => chromium.executablePath(),
    debian: 'chromium-headless-shell',
  },
  firefox: {
    title: 'Firefox',
    variable: 'FIREFOX_PATH',
    places: [
      '/usr/bin/firefox-esr',
      '/usr/bin/firefox',
      '/Applications/Firefox.app/Contents/MacOS/firefox',
      'C:\\Program Files\\Mozilla Firefox\\firefox.exe',
    ],
    own: () => firefox.executablePath(),
    debian: 'firefox-esr',
  },
};

/** No browser for the tests, and what to do about it. */
export class NoBrowserError extends Error {
  override readonly name = 'NoBrowserError';
}

/** Path of a browser: the one that CHROMIUM_PATH or FIREFOX_PATH names, an installed one, or Playwright's own; undefined where there is none. */
export function findBrowser(engine: Engine = 'chromium'): string | undefined {
  const { variable, places, own } = BROWSERS[engine];
  const named = process.env[variable];
  return [...(named ? [named] : []), ...places, own()].find((path) => existsSync(path));
}

/** Whether a browser is the one that Playwright has made for itself, and speaks to in another way than to the released ones. */
export const isPlaywrights = (engine: Engine, path: string): boolean => path === BROWSERS[engine].own();

/**
 * Path of a browser; installs one from the system's packages where that is possible without asking (Debian, as root).
 * @throws {NoBrowserError} with the command to run
 */
export function ensureBrowser(engine: Engine = 'chromium'): string {
  const { title, variable } = BROWSERS[engine];
  const named = process.env[variable];
  if (named && !existsSync(named)) throw new NoBrowserError(`${variable} is ${named}, but no file is there.`);
  const found = findBrowser(engine);
  if (found) return found;
  const commands = installation(engine);
  if (commands && process.getuid?.() === 0) {
    process.stdout.write(`${title} was not found: installing it.\n`);
    for (const command of commands) spawnSync(command, { shell: true, stdio: 'inherit' });
    const installed = findBrowser(engine);
    if (installed) return installed;
  }
  const advice = commands ? `Run as root: ${commands.join(' && ')}` : `Install ${title}`;
  throw new NoBrowserError(
    `The browser tests need ${title}, and none was found. ${advice}\nOr name one: ${variable}=/path/to/${engine} npm test`,
  );
}

/** Commands that install a browser, where they are known. Ubuntu's packages only point to its snap store, which is not there in containers. */
function installation(engine: Engine): readonly string[] | undefined {
  const system = distribution();
  if (system !== 'debian' && system !== 'ubuntu') return undefined;
  const install =
    system === 'debian'
      ? `apt-get install --yes --no-install-recommends ${BROWSERS[engine].debian}`
      : `npx playwright install --with-deps ${engine}`;
  return ['apt-get update', install];
}

function distribution(): string {
  try {
    return /^ID="?([a-z]+)/m.exec(readFileSync('/etc/os-release', 'utf8'))?.[1] ?? '';
  } catch {
    return '';
  }
}
