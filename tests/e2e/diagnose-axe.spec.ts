import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, longLog, NEAR_LOG, UNKNOWN_LOG } from './diagnose-box.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STATES: readonly (readonly [string, (box: Box) => Promise<unknown>])[] = [
  ['at rest', (box) => box.input.focus()],
  ['findings and the log', (box) => box.input.fill(`one\ntwo\n${LOG}`).then(() => box.verdict())],
  ['a folded log', (box) => folded(box)],
  ['several files, one left out', (box) => several(box)],
  ['a log with colours, searched', (box) => searched(box)],
  ['only possible findings', (box) => box.input.fill('Process completed with exit code 27.').then(() => box.verdict())],
  ['an unknown log', (box) => box.input.fill(UNKNOWN_LOG).then(() => box.verdict())],
  ['an unknown log of which much is told', (box) => box.input.fill(NEAR_LOG).then(() => box.verdict())],
  ['a diagnosis that is remembered', (box) => remembered(box)],
  ['a report', (box) => report(box)],
  [
    'what a link names',
    (box) =>
      box.page
        .goto('/#found=cosign/x,slsa-github-generator/sha-pinned-invalid-ref')
        .then(() => box.page.reload())
        .then(() => box.findings.first().waitFor()),
  ],
  ['a problem', (box) => box.button('Diagnose').click()],
  ['a kept log', (box) => box.input.fill('a line of a log\n'.repeat(20_000)).then(() => box.verdict())],
];

async function folded(box: Box): Promise<void> {
  await box.input.fill(longLog(200));
  await box.verdict();
  await box.button('Fold').click();
}

async function report(box: Box): Promise<void> {
  await box.input.fill(UNKNOWN_LOG);
  await box.verdict();
  await box.diagnosis.getByRole('button', { name: 'Report this error' }).click();
}

async function remembered(box: Box): Promise<void> {
  await box.input.fill(LOG);
  await box.verdict();
  await box.page.getByRole('checkbox', { name: 'Keep the logs too' }).check();
  for (const text of [UNKNOWN_LOG, LOG]) {
    await box.give(text);
    await box.verdict();
  }
  await box.page.getByRole('button', { name: /^Open/ }).waitFor();
}

async function several(box: Box): Promise<void> {
  const files = { 'a.log': 'one\ntwo\n', 'b.log': LOG, 'c.log': '\x01\x02\x03' };
  await box.file.setInputFiles(
    Object.entries(files).map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await box.verdict();
}

async function searched(box: Box): Promise<void> {
  const codes = Array.from({ length: 16 }, (_, i) => 30 + (i % 8) + (i < 8 ? 0 : 60));
  const colours = codes.map(
    (code) => `\x1b[${code}mfront\x1b[0m \x1b[${code + 10}mground\x1b[0m \x1b[2mdim \x1b[7mturned`,
  );
  await box.input.fill(`${colours.join('\n')}\n${LOG}`);
  await box.verdict();
  await box.log.getByLabel('Find in log').fill('front');
  await expect(box.log.getByText('1 of 16')).toBeVisible();
}

/** Both in the full run: the states are many. */
const SCHEMES = process.env['FULL'] ? (['light', 'dark'] as const) : (['light'] as const);

for (const colorScheme of SCHEMES) {
  test.describe(colorScheme, () => {
    test.use({ colorScheme });
    for (const [name, reach] of STATES) {
      test(`axe finds nothing on ${name}`, async ({ page }) => {
        const box = await Box.open(page);
        await reach(box);
        await page.waitForTimeout(150);
        await page.evaluate(axe);
        const results = await page.evaluate(() => {
          const runner = (globalThis as unknown as { axe: { run: (context: string) => Promise<AxeResults> } }).axe;
          return runner.run('diagnose-box');
        });
        expect(results.violations.map(({ id, nodes }) => `${id}: ${nodes.map((node) => node.html).join(' ')}`)).toEqual(
          [],
        );
      });
    }
  });
}
