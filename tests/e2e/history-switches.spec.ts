import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

test('switched off, nothing more is remembered, and it can be switched on again', async ({ page }) => {
  const box = await Box.open(page);
  await box.give(LOG);
  await box.verdict();
  await page.getByRole('checkbox', { name: 'Remember diagnoses' }).uncheck();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await box.give(UNKNOWN_LOG);
  await box.verdict();
  await page.reload();
  await expect(page.getByText('Diagnoses are not remembered.')).toBeVisible();
  await expect(page.getByRole('list', { name: 'Last diagnoses' })).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Remember diagnoses' }).check();
  await box.give(LOG);
  await box.verdict();
  await page.reload();
  await expect(page.getByRole('list', { name: 'Last diagnoses' }).getByRole('listitem')).toHaveCount(1);
});

test('a log is kept only where that is chosen, opens again, and goes when the choice is taken back', async ({
  page,
}) => {
  const box = await Box.open(page);
  await box.give(LOG);
  await box.verdict();
  const open = page.getByRole('button', { name: /^Open Pasted log/ });
  await expect(page.getByRole('checkbox', { name: 'Keep the logs too' })).not.toBeChecked();
  await expect(open).toHaveCount(0);
  await page.getByRole('checkbox', { name: 'Keep the logs too' }).check();
  await box.give(UNKNOWN_LOG);
  await box.verdict();
  await page.reload();
  await open.click();
  expect(await box.verdict()).toBe('unknown');
  await expect(box.line(2)).toContainText('frobnicator 4711');
  await page.getByRole('checkbox', { name: 'Keep the logs too' }).uncheck();
  await box.button('Another log').click();
  await expect(page.getByRole('list', { name: 'Last diagnoses' }).getByRole('listitem')).toHaveCount(2);
  await expect(open).toHaveCount(0);
  expect(await page.evaluate(() => localStorage.getItem('faultline:history') ?? '')).not.toContain('frobnicator');
});
