import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

test('of an endless line the beginning is shown, and how much there is more', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`${'x'.repeat(150_000)}\n${LOG}`);
  await expect(box.line(1)).toContainText(/x … 146 KB more$/);
});

test('a match far out in a line is shown with the part around it', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`one\n${'x '.repeat(20_000)}${LOG.split('\n')[2] ?? ''} ${'y '.repeat(20_000)}\nthree\n`);
  await expect(box.line(2).locator('mark')).toContainText('Expected ref of the form');
});
