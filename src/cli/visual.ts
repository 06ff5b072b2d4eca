/**
 * `npm run test:visual`: compares the built site with the pictures that are kept in `tests/visual`; what differs is shown in `test-results`.
 * `--update` renews the pictures: look at them before they are committed.
 */
import process from 'node:process';
import { parseArgs } from 'node:util';
import { ensureBrowser } from './browser.ts';
import { run } from './run.ts';

const { values } = parseArgs({ options: { update: { type: 'boolean', default: false } } });
const args = ['test', '--config', 'playwright.visual.config.ts', ...(values.update ? ['--update-snapshots=all'] : [])];
process.exitCode = await run('playwright', args, { CHROMIUM_PATH: ensureBrowser('chromium') });
