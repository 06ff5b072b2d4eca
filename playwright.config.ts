import process from 'node:process';
import { defineConfig } from '@playwright/test';
import { findBrowser } from './src/cli/browser.ts';

const executablePath = findBrowser();
const isRoot = process.getuid?.() === 0;

export default defineConfig({
  testDir: 'tests/e2e',
  testMatch: '*.spec.ts',
  outputDir: 'test-results',
  // Serves dist with its own headers and tells the address in FAULTLINE_URL.
  globalSetup: './tests/support/serve-site.ts',
  fullyParallel: true,
  workers: 2,
  forbidOnly: process.env['CI'] !== undefined,
  retries: 0,
  // A machine with two cores that has other work as well.
  timeout: 60_000,
  expect: { timeout: 10_000 },
  reporter: process.env['PLAYWRIGHT_JSON_OUTPUT_NAME'] ? [['line'], ['json']] : [['line']],
  use: {
    // Tests of what works offline say that they want one: elsewhere it would only fetch what is not looked at.
    serviceWorkers: 'block',
    ...(process.env['FAULTLINE_URL'] ? { baseURL: process.env['FAULTLINE_URL'] } : {}),
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
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
});
