import { allowClipboard, clipboardText } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, UNKNOWN_LOG } from './diagnose-box.ts';

test('a log that nothing explains is answered with "Not known" and the line that says why', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(UNKNOWN_LOG);
  expect(await box.verdict()).toBe('unknown');
  await expect(box.diagnosis.getByRole('heading', { name: 'Not known' })).toBeVisible();
  const reason = box.diagnosis.getByRole('definition').last();
  await expect(reason).toContainText('fatal: frobnicator 4711 wobbles');
  await expect(reason.getByRole('button', { name: 'line 2', exact: true })).toBeVisible();
});

test('other lines that look like errors are listed, each to be copied', async ({ page }) => {
  await allowClipboard(page);
  const box = await Box.open(page);
  await box.input.fill(`${UNKNOWN_LOG}\nerror: cannot turn the table\n`);
  await box.verdict();
  const lines = page.getByRole('list', { name: 'Lines that look like errors' }).getByRole('listitem');
  await expect(lines).toHaveCount(1);
  await expect(lines).toContainText(/Line\s*4/);
  await box.diagnosis.getByRole('button', { name: 'Copy line 4' }).click();
  await expect(box.diagnosis.getByRole('button', { name: 'Copy line 4' })).toHaveText('Copied');
  expect(await clipboardText(page)).toBe('error: cannot turn the table');
});

test('the line itself can be copied', async ({ page }) => {
  await allowClipboard(page);
  const box = await Box.open(page);
  await box.input.fill(UNKNOWN_LOG);
  await box.verdict();
  await box.diagnosis.getByRole('button', { name: 'Copy line 2' }).click();
  await expect(box.diagnosis.getByRole('button', { name: 'Copy line 2' })).toHaveText('Copied');
  expect(await clipboardText(page)).toBe(UNKNOWN_LOG.split('\n')[1]);
});

test('the ways on lead to the search with words, and to all issues', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(UNKNOWN_LOG);
  await box.verdict();
  await expect(box.diagnosis.getByRole('link', { name: 'Look through all known issues' })).toHaveAttribute(
    'href',
    '/issues/',
  );
  await box.diagnosis.getByRole('button', { name: /^Search the issues for/ }).click();
  await expect(page.getByRole('combobox', { name: /Search/ })).toHaveValue(/frobnicator 4711/);
});
