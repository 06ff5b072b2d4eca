import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

test('a screen reader is told the outcome in a sentence, politely', async ({ page }) => {
  const box = await Box.open(page);
  await expect(box.status).toHaveRole('status');
  await box.input.fill(LOG);
  await expect(box.status).toHaveText(
    /Certain: Invalid ref: … Expected ref of the form refs\/tags\/vX\.Y\.Z, line 3\.$/,
  );
  await box.give(UNKNOWN_LOG);
  await expect(box.status).toHaveText('Not known. 1 line looks like an error.');
});

test('the region is busy from the first letter to the answer', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  await expect(box.diagnosis).toHaveAttribute('aria-busy', 'false');
  await box.button('Edit').click();
  await box.input.press('x');
  await expect(box.diagnosis).toHaveAttribute('aria-busy', 'true');
  await expect(box.diagnosis).not.toHaveAttribute('data-verdict');
  await box.verdict();
  await expect(box.diagnosis).toHaveAttribute('aria-busy', 'false');
});
