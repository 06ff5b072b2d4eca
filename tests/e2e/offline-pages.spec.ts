import { sitemapPaths } from '../support/built-site.ts';
import { expect, test, visit } from '../support/offline.ts';

const [one = '', other = ''] = sitemapPaths().filter((path) => /^\/issues\/[^/]+\/[^/]+\/$/.test(path));

test('a page that was opened once can be read without a network', async ({ page, context }) => {
  await visit(page, one);
  const title = await page.locator('h1').textContent();
  await context.setOffline(true);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(title ?? '');
  // With its styles, its font and its scripts.
  await expect(page.locator('h1')).toHaveCSS('font-family', /JetBrains Mono/);
  expect(await page.evaluate(() => document.fonts.check('16px "JetBrains Mono"'))).toBe(true);
  await page.getByLabel('Theme').selectOption('dark');
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
});

test('what follows the ? does not matter, and the list is filtered', async ({ page, context }) => {
  await visit(page, '/issues/');
  await context.setOffline(true);
  await page.goto('/issues/?tool=cosign');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('All issues');
  await expect(page.getByRole('status')).toContainText(' of ');
});

test('a page that was not opened says so, and names those that were', async ({ page, context }) => {
  await visit(page, one);
  const title = (await page.locator('h1').textContent()) ?? '';
  await context.setOffline(true);
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('No connection, and no copy of this page');
  const kept = page.getByRole('link').filter({ hasText: title.trim() });
  await expect(kept).toHaveAttribute('href', one);
  await kept.click();
  await expect(page.locator('h1')).toHaveText(title);
});

test('with the network back, the page itself comes', async ({ page, context }) => {
  await visit(page, one);
  await context.setOffline(true);
  await page.goto(other);
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^No connection/);
  await context.setOffline(false);
  await page.getByRole('link', { name: 'Try again' }).click();
  await expect(page.getByRole('heading', { level: 1 })).not.toHaveText(/^No connection/);
  expect(new URL(page.url()).pathname).toBe(other);
});
