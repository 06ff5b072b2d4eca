import process from 'node:process';
import { defineConfig, type Project } from '@playwright/test';
import { findBrowser, isPlaywrights } from './src/cli/browser.ts';

const isRoot = process.getuid?.() === 0;

const chromiumPath = findBrowser('chromium');
const chromium: Project = {
  name: 'chromium',
  use: {
    browserName: 'chromium',
    launchOptions: {
      ...(chromiumPath ? { executablePath: chromiumPath } : {}),
      args: [
        // Chromium refuses its sandbox to root, as in containers.
        ...(isRoot ? ['--no-sandbox'] : []),
        '--disable-gpu',
        '--disable-dev-shm-usage',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
        '--no-first-run',
      ],
    },
  },
};

/** Everything in a full run; else only whether the way from a log to its page works there too. */
const firefoxPath = findBrowser('firefox');
const firefox: Project = {
  name: 'firefox',
  // What axe says of every page does not depend on the browser: there it looks at the states that tests bring about.
  ...(process.env['FULL'] ? { testIgnore: 'a11y-axe.spec.ts' } : { testMatch: 'smoke.spec.ts' }),
  use: {
    browserName: 'firefox',
    // A released Firefox is driven by WebDriver BiDi; only Playwright's own knows its older protocol.
    ...(firefoxPath && !isPlaywrights('firefox', firefoxPath) ? { channel: 'moz-firefox' } : {}),
    launchOptions: {
      ...(firefoxPath ? { executablePath: firefoxPath } : {}),
      firefoxUserPrefs: {
        // Its permission for the clipboard cannot be granted from outside.
        'dom.events.testing.asyncClipboard': true,
        // As on phones: what is measured at 320 px has 320 px.
        'ui.useOverlayScrollbars': 1,
        // Without a display it believes that there is no mouse: one that is fine and can hover.
        'ui.primaryPointerCapabilities': 6,
        'ui.allPointerCapabilities': 6,
      },
    },
  },
};

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Serves dist with its own headers and tells the address in FAULTLINE_URL.
  globalSetup: './tests/support/serve-site.ts',
  fullyParallel: true,
  // One more than the cores of the smallest machine: a test waits half of its time.
  workers: 3,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A machine with two cores that has other work as well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['line']],
  projects: [chromium, ...(firefoxPath ? [firefox] : [])],
  use: {
    // Tests of what works offline say that they want one: elsewhere it would only fetch what is not looked at.
    serviceWorkers: 'block',
    ...(process.env['FAULTLINE_URL'] ? { baseURL: process.env['FAULTLINE_URL'] } : {}),
  },
});
