/**
 * `npm test`: everything; a failed step does not keep the others from running. What only reads the sources runs beside the build of the site.
 * `--full` takes no samples: every page through axe, every size of fuzz run, every browser test in Firefox too, the pictures, and WebKit.
 * `--only NAME` runs the steps of that name.
 * The last line counts: each test of Vitest and Playwright, and one for each other step.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { ensureBrowser, findBrowser, NoBrowserError } from './browser.ts';
import { run } from './run.ts';
import { add, fromPlaywright, fromVitest, NOTHING, step, summary, type Count } from './test-counts.ts';

const REPORTS = 'reports';
const UNIT_REPORT = `${REPORTS}/vitest.json`;
const BROWSER_REPORT = `${REPORTS}/playwright.json`;
const VISUAL_REPORT = `${REPORTS}/visual.json`;

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const env: Record<string, string> = values.full ? { FULL: '1' } : {};

/** Each reads the sources only. */
const STATIC: readonly (readonly [name: string, command: string, ...args: string[]])[] = [
  ['lint', 'eslint', '.', '--max-warnings', '0'],
  ['format', 'prettier', '--check', '.'],
  ['prose', 'cspell', 'lint', '--no-progress'],
  ['prose', 'markdownlint-cli2'],
];

let total = NOTHING;

mkdirSync(REPORTS, { recursive: true });
// Before all others: it writes the types of astro:content, without which half the code would be `any`.
await test('types', async () => step((await run('astro', ['check', '--minimumFailingSeverity', 'warning'])) === 0));
const [, built] = await Promise.all([readSources(), test('browser', build)]);
await test('unit', unit);
if (built.failed === 0) await test('browser', browser);
if (values.full && built.failed === 0) {
  await test('visual', visual);
  await test('webkit', async () => step((await run('tests/webkit/smoke.ts')) === 0));
}
process.stdout.write(`\n${summary(total)}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

/** What the commands say is printed in one piece at the end of each, since the build is printing at the same time. */
async function readSources(): Promise<void> {
  for (const [name, command, ...args] of STATIC) {
    let said = '';
    await test(
      name,
      async () => step((await run(command, args, {}, (piece) => (said += piece))) === 0),
      () => said,
    );
  }
}

/** Runs and counts one step; its name is printed first, or at the end with what it `said`. */
async function test(name: string, check: () => Promise<Count>, said?: () => string): Promise<Count> {
  if (values.only !== undefined && values.only !== name) return NOTHING;
  const title = `\n── ${name}\n`;
  if (!said) process.stdout.write(title);
  const start = performance.now();
  const count = await check();
  const seconds = ((performance.now() - start) / 1000).toFixed(1);
  process.stdout.write(`${said ? title + said() : ''}── ${name}: ${summary(count)} in ${seconds} s\n`);
  total = add(total, count);
  return count;
}

/** Without a built site there is nothing to open in a browser: that is one failure, not none. */
async function build(): Promise<Count> {
  return step(await buildSite());
}

async function unit(): Promise<Count> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return reported(UNIT_REPORT, fromVitest, () => run('vitest', args, env));
}

/** Without a browser there is nothing to test: that is one failure, not none. */
async function browser(): Promise<Count> {
  const paths: Record<string, string> = {};
  try {
    paths['CHROMIUM_PATH'] = ensureBrowser('chromium');
    // A fast run takes a Firefox that is there, for the smoke test; a full one does not go without.
    const firefox = values.full ? ensureBrowser('firefox') : findBrowser('firefox');
    if (firefox) paths['FIREFOX_PATH'] = firefox;
    else process.stdout.write('No Firefox was found: its smoke test is left out. `npm run test:full` installs one.\n');
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return step(false);
  }
  const more = { ...env, ...paths, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  return reported(BROWSER_REPORT, fromPlaywright, () => run('playwright', ['test'], more));
}

async function visual(): Promise<Count> {
  const more = { PLAYWRIGHT_JSON_OUTPUT_NAME: VISUAL_REPORT };
  return reported(VISUAL_REPORT, fromPlaywright, () => run('src/cli/visual.ts', [], more));
}

/** Runs a test runner and counts by its report; one that fails without a failed test counts as a failure of its own. */
async function reported(file: string, read: (report: unknown) => Count, test: () => Promise<number>): Promise<Count> {
  rmSync(file, { force: true });
  const code = await test();
  let count = NOTHING;
  try {
    count = read(JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    process.stderr.write(`No report was written to ${file}.\n`);
  }
  return code !== 0 && count.failed === 0 ? add(count, step(false)) : count;
}
