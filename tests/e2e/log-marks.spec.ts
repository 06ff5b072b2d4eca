import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG, longLog, SHA, UNKNOWN_LOG } from './diagnose-box.ts';

test('a matched line is marked, with its issue under it', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(longLog(50));
  await box.verdict();
  await expect(box.line(53).locator('mark')).toHaveText(
    `Invalid ref: ${SHA}. Expected ref of the form refs/tags/vX.Y.Z`,
  );
  await expect(box.line(53).getByRole('rowheader', { name: '53, cause' })).toBeVisible();
  const note = box.lines.getByRole('row').filter({ hasText: 'Cause' });
  await expect(note.getByRole('link')).toHaveAttribute('href', `/issues/${ISSUE}/`);
});

test('what only follows is marked as such', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(`${LOG}./slsa-generator-generic-linux-amd64: No such file or directory\n`);
  await box.verdict();
  await expect(box.line(5).getByRole('rowheader', { name: '5, follows from it' })).toBeVisible();
});

test('in an unknown log, the lines that look like errors are marked', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(UNKNOWN_LOG);
  await box.verdict();
  await expect(box.line(2).getByRole('rowheader', { name: '2, looks like an error' })).toBeVisible();
});

test('the number of a line in a finding leads to the line', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(longLog(500));
  await box.verdict();
  await box.lines.press('Home');
  await expect(box.line(1)).toBeInViewport();
  await box.findings.first().getByRole('button', { name: 'line 503' }).click();
  await expect(box.line(503)).toBeInViewport();
  await expect(box.lines).toBeFocused();
});
