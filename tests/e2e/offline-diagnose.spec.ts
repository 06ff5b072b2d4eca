import { sitemapPaths } from '../support/built-site.ts';
import { expect, test, visit } from '../support/offline.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

test('a log is diagnosed without a network, even where the front page was never opened', async ({ page, context }) => {
  await visit(page, sitemapPaths().find((path) => path.startsWith('/guides/')) ?? '');
  await context.setOffline(true);
  const box = await Box.open(page);
  await box.paste(LOG);
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
  await expect(box.log).toBeVisible();
});
