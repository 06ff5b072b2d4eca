import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const STATES: readonly (readonly [string, (box: Box) => Promise<unknown>])[] = [
  ['at rest', (box) => box.input.focus()],
  ['findings and the log', (box) => box.input.fill(`one\ntwo\n${LOG}`).then(() => box.verdict())],
  ['only possible findings', (box) => box.input.fill('Process completed with exit code 27.').then(() => box.verdict())],
  ['an unknown log', (box) => box.input.fill(UNKNOWN_LOG).then(() => box.verdict())],
  ['a problem', (box) => box.button('Diagnose').click()],
  ['a kept log', (box) => box.input.fill('a line of a log\n'.repeat(20_000)).then(() => box.verdict())],
];

for (const colorScheme of ['light', 'dark'] as const) {
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
