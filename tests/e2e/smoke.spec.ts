import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, longLog } from './diagnose-box.ts';

test('a pasted log leads to its line, and to the page with the cause and the fix', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.focus();
  await box.paste(longLog(500));
  expect(await box.verdict()).toBe('known');
  const card = box.findings.first();
  await expect(card).toHaveAttribute('data-issue', ISSUE);
  await expect(box.line(503)).toContainText('Expected ref of the form');
  await box.line(503).scrollIntoViewIfNeeded();
  await expect(box.line(503)).toBeInViewport();
  await card.getByRole('link').last().click();
  await expect(page).toHaveURL(`/issues/${ISSUE}/`);
  for (const name of ['Cause', 'Fix'])
    await expect(page.getByRole('heading', { level: 2, name, exact: true })).toBeVisible();
});
