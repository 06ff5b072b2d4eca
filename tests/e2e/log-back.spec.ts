import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, longLog, UNKNOWN_LOG } from './diagnose-box.ts';

test('the log takes the place of the field, and gives it back for editing', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  await expect(box.input).toBeHidden();
  await expect(box.lines).toBeFocused();
  await box.button('Edit').click();
  await expect(box.log).toBeHidden();
  await expect(box.input).toBeFocused();
  await expect(box.input).toHaveValue(LOG);
  await box.button('Diagnose').click();
  await expect(box.lines).toBeFocused();
});

test('another log can be typed, or pasted right away', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(longLog(20));
  await box.verdict();
  await box.paste(UNKNOWN_LOG);
  await expect(box.diagnosis).toHaveAttribute('data-verdict', 'unknown');
  await expect(box.line(2)).toContainText('frobnicator');
  await box.button('Another log').click();
  await expect(box.input).toBeFocused();
  await expect(box.input).toHaveValue('');
  await expect(box.log).toBeHidden();
  await expect(box.diagnosis).toBeHidden();
});

test('what is typed stays in the field while it is diagnosed', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  await box.button('Edit').click();
  await box.input.press('End');
  await box.input.pressSequentially(' and more', { delay: 10 });
  await box.verdict();
  await expect(box.input).toBeFocused();
  await expect(box.log).toBeHidden();
  await box.input.press('Control+Enter');
  await expect(box.lines).toBeFocused();
});

test('a few words need no log view', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill('Process completed with exit code 27.');
  await box.verdict();
  await expect(box.input).toBeVisible();
  await expect(box.log).toBeHidden();
});
