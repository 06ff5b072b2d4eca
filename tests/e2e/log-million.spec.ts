import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

/** Rows that are in the page at once, whatever the size of the log. */
const FEW = 300;
const LINES = 1_000_000;

test('a log of a million lines is shown whole, with few rows in the page at a time', async ({ page }) => {
  const box = await Box.open(page);
  await page.waitForLoadState('networkidle');
  await page.evaluate(
    ([count, end]) => {
      const lines = Array.from({ length: 1000 }, (_, i) => `downloading and checking module ${i} as every line does\n`);
      const file = new File([lines.join('').repeat(count / 1000), end], 'million.log');
      const transfer = new DataTransfer();
      transfer.items.add(file);
      const input = document.querySelector<HTMLInputElement>('diagnose-box input[type=file]');
      if (input) input.files = transfer.files;
      input?.dispatchEvent(new Event('change'));
    },
    [LINES, LOG] as const,
  );
  await box.verdict();
  await expect(box.line(LINES + 3)).toContainText('Invalid ref');
  await box.lines.press('Home');
  await expect(box.line(1)).toContainText('module 0 as');
  await box.lines.press('PageDown');
  await box.button('Next match').click();
  await expect(box.line(LINES + 3)).toBeInViewport();
  await box.log.getByLabel('Find in log').fill('module 500 as');
  await expect(box.log.getByText('of 1,000', { exact: false })).toBeVisible({ timeout: 20_000 });
  await box.button('Wrap').click();
  await box.button('Fold').click();
  await box.button('Fold').click();
  await box.lines.press('Home');
  await expect(box.line(1)).toContainText('module 0 as');
  await box.lines.press('End');
  await expect(box.line(LINES + 4)).toContainText('exit code 2');
  expect(await box.lines.locator('.row').count()).toBeLessThan(FEW);
});
