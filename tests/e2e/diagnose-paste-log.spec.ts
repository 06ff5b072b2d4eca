import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG, SHA } from './diagnose-box.ts';

test('a pasted log is diagnosed at once, with the line, the value, the first step and the page', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.focus();
  await box.paste(LOG);
  expect(await box.verdict()).toBe('known');
  await expect(box.input).toHaveValue(LOG);

  const first = box.findings.first();
  await expect(first).toHaveAttribute('data-issue', ISSUE);
  await expect(first).toHaveAttribute('data-confidence', 'certain');
  await expect(first.getByText('Certain', { exact: true })).toBeVisible();
  await expect(first).toContainText('line 3');
  await expect(first.locator('mark')).toContainText('Expected ref of the form');
  await expect(first.locator('dl')).toContainText(SHA);
  await expect(first).toContainText('Do this.');
  await expect(first.getByRole('link').last()).toHaveAttribute('href', `/issues/${ISSUE}/`);
});

test('a paste goes into the box also when nothing has the focus', async ({ page }) => {
  const box = await Box.open(page);
  await page.getByRole('heading', { level: 1 }).click();
  await box.paste(LOG);
  expect(await box.verdict()).toBe('known');
  await expect(box.input).toHaveValue(LOG);
});

test('a paste into another field stays there', async ({ page }) => {
  const box = await Box.open(page);
  await page
    .getByRole('button', { name: /Search/ })
    .first()
    .click();
  await page.getByRole('combobox', { name: /Search/ }).focus();
  await box.paste('some words');
  await expect(box.input).toHaveValue('');
});
