import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

test('the whole log is there, with its numbers, beginning where the fault is', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(longLog(1400));
  await expect(box.lines).toHaveAccessibleName('Log of 1,404 lines');
  await expect(box.line(1403)).toContainText('Invalid ref');
  await expect(box.line(1403).getByRole('rowheader')).toHaveText('1,403');
  await expect(box.line(1400)).toContainText('step 1400 is fine');

  await box.lines.press('Home');
  await expect(box.line(1)).toContainText('step 1 is fine');
  await expect(box.line(1)).toBeInViewport();
  await box.lines.press('End');
  await expect(box.line(1404)).toContainText('exit code 2');
});

test('only some rows are in the document, and each says which one it is', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(longLog(5000));
  // A row for each line, and one for what is said about the marked one.
  await expect(box.lines).toHaveAttribute('aria-rowcount', '5005');
  await box.lines.press('Home');
  await expect(box.line(7)).toHaveAttribute('aria-rowindex', '7');
  expect(await box.lines.getByRole('row').count()).toBeLessThan(150);
});
