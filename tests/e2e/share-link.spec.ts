import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

test('a link shows the pages that it names, and nothing of a log', async ({ page }) => {
  const box = await Box.open(page, `#found=${ISSUE},no-tool/no-page`);
  await expect(box.diagnosis.getByRole('heading', { level: 2 })).toHaveText('Found in somebody’s log');
  await expect(box.findings).toHaveCount(1);
  await expect(box.findings.first().getByRole('link').last()).toHaveAttribute('href', `/issues/${ISSUE}/`);
  await expect(box.diagnosis).toContainText('1 page of the link is not here any more.');
  await expect(box.log).toBeHidden();
  await expect(box.status).toContainText('Found in somebody’s log');
});

test('a log of the reader’s own takes its place', async ({ page }) => {
  const box = await Box.open(page, `#found=${ISSUE}`);
  await expect(box.findings).toHaveCount(1);
  await box.input.fill(LOG);
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toContainText('line 3');
  await expect(box.diagnosis.getByRole('heading', { name: 'Found in somebody’s log' })).toHaveCount(0);
});

test('what is no link of ours is passed over', async ({ page }) => {
  const box = await Box.open(page, '#found=<img src=x>');
  await page.waitForTimeout(300);
  await expect(box.diagnosis).toBeHidden();
});
