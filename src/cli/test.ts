/**
 * `npm test`: everything, in the order in which it fails fastest; a failed step does not keep the others from running.
 * `--full` takes no samples: every page through axe, every size of fuzz run. `--only NAME` runs the steps of that name.
 * The last line counts: each test of Vitest and Playwright, and one for each other step.
 */
import { mkdirSync, readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import { parseArgs } from 'node:util';
import { buildSite } from './build-site.ts';
import { ensureBrowser, NoBrowserError } from './browser.ts';
import { run } from './run.ts';
import { add, fromPlaywright, fromVitest, NOTHING, step, summary, type Count } from './test-counts.ts';

const REPORTS = 'reports';
const UNIT_REPORT = `${REPORTS}/vitest.json`;
const BROWSER_REPORT = `${REPORTS}/playwright.json`;

const { values } = parseArgs({ options: { full: { type: 'boolean', default: false }, only: { type: 'string' } } });
const env: Record<string, string> = values.full ? { FULL: '1' } : {};

const STEPS: readonly { name: string; test: () => Promise<Count> }[] = [
  { name: 'format', test: async () => step((await run('prettier', ['--check', '.'])) === 0) },
  {
    name: 'types',
    test: async () => step((await run('astro', ['check', '--minimumFailingSeverity', 'warning'])) === 0),
  },
  { name: 'types', test: async () => step((await run('tsc', ['--noEmit'])) === 0) },
  // After the types: astro check writes those of astro:content, without which half the code would be `any`.
  { name: 'lint', test: async () => step((await run('eslint', ['.', '--max-warnings', '0'])) === 0) },
  { name: 'prose', test: async () => step((await run('cspell', ['lint', '--no-progress'])) === 0) },
  { name: 'prose', test: async () => step((await run('markdownlint-cli2')) === 0) },
  { name: 'unit', test: unit },
  { name: 'browser', test: browser },
];

mkdirSync(REPORTS, { recursive: true });
let total = NOTHING;
for (const { name, test } of STEPS) {
  if (values.only !== undefined && values.only !== name) continue;
  const start = performance.now();
  process.stdout.write(`\n── ${name}\n`);
  const count = await test();
  process.stdout.write(`── ${name}: ${summary(count)} in ${((performance.now() - start) / 1000).toFixed(1)} s\n`);
  total = add(total, count);
}
process.stdout.write(`\n${summary(total)}\n`);
process.exitCode = total.failed > 0 || total.passed === 0 ? 1 : 0;

async function unit(): Promise<Count> {
  const args = ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${UNIT_REPORT}`];
  return reported(UNIT_REPORT, fromVitest, () => run('vitest', args, env));
}

/** Without a built site, or without a browser, there is nothing to test: that is one failure, not none. */
async function browser(): Promise<Count> {
  if (!(await buildSite())) return step(false);
  let path: string;
  try {
    path = ensureBrowser();
  } catch (error) {
    if (!(error instanceof NoBrowserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return step(false);
  }
  const built = step(true);
  const more = { ...env, CHROMIUM_PATH: path, PLAYWRIGHT_JSON_OUTPUT_NAME: BROWSER_REPORT };
  return add(built, await reported(BROWSER_REPORT, fromPlaywright, () => run('playwright', ['test'], more)));
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
