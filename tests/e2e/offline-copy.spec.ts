import { LIST_PATH } from '../../src/offline/names.ts';
import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { sitemapPaths } from '../support/built-site.ts';
import { expect, releaseOf, test, visit } from '../support/offline.ts';

const issue = sitemapPaths().find((path) => /^\/issues\/cosign\/[^/]+\/$/.test(path)) ?? '';

test('the whole site can be saved, read and searched without a network, brought up to date, and removed', async ({
  page,
  context,
  site,
}) => {
  test.skip(process.env['FULL'] === undefined, 'fetches every file of the site: in the full run');
  test.setTimeout(180_000);
  await visit(page, '/about/');
  const copy = page.locator('offline-copy');
  const button = (name: string) => copy.getByRole('button', { name });
  await expect(copy.getByRole('status')).toHaveText(
    /^Every page, the search and the matcher: [\d,]+ files, about [\d.]+ MB/,
  );
  await expect(copy.getByRole('progressbar')).toBeHidden();
  await button('Save for offline').click();
  await expect(button('Cancel')).toBeFocused();
  await expect(copy.getByRole('progressbar')).toBeVisible();
  await expect(copy).toContainText(/[\d,]+ of [\d,]+ files, [\d.]+ [KM]B/);
  await expect(copy.getByRole('status')).toHaveText(/^The whole site is saved in this browser, as of/, {
    timeout: 120_000,
  });
  await expect(button('Save for offline')).toBeHidden();
  expect(await axeViolations(page, ALL_RULES)).toEqual([]);

  await context.setOffline(true);
  await page.goto(issue);
  await expect(page.locator('h1')).not.toHaveText(/^No connection/);
  await page.keyboard.press('/');
  const search = page.getByRole('dialog', { name: 'Search' });
  await search.getByRole('combobox').first().fill('cosign bundle');
  await expect(search.getByRole('listbox').getByRole('option').first()).toBeVisible();

  await context.setOffline(false);
  site.publish();
  await page.goto('/about/');
  await expect(copy.getByRole('status')).toHaveText(/[\d,]+ files have changed since\.$/);
  await button('Update the copy').click();
  await expect(copy.getByRole('status')).toHaveText(/as of [^.]+\.$/, { timeout: 120_000 });
  await context.setOffline(true);
  await page.goto(sitemapPaths().findLast((path) => path.startsWith('/issues/')) ?? '');
  expect(await releaseOf(page)).toBe('2');

  await context.setOffline(false);
  await page.goto('/about/');
  await button('Remove the copy').click();
  await expect(button('Save for offline')).toBeFocused();
  expect(await page.evaluate(() => caches.has('copy'))).toBe(false);
});

test('when all is saved, the focus stays in the box, at what is said about it', async ({ page }) => {
  await page.addInitScript((listed) => {
    const fetched = globalThis.fetch;
    globalThis.fetch = async (...given) => {
      const response = await fetched(...given);
      if (given[0] !== listed) return response;
      const list = (await response.json()) as { files: unknown[] };
      return Response.json({ ...list, files: list.files.slice(0, 30) });
    };
  }, LIST_PATH);
  await visit(page, '/about/');
  const copy = page.locator('offline-copy');
  await copy.getByRole('button', { name: 'Save for offline' }).press('Enter');
  const state = copy.getByRole('status');
  await expect(state).toHaveText(/^The whole site is saved in this browser, as of/);
  await expect(state).toBeFocused();
  // Whoever presses the key once more must not remove what was saved.
  await page.keyboard.press('Enter');
  await expect(copy.getByRole('button', { name: 'Remove the copy' })).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(copy.getByRole('button', { name: 'Remove the copy' })).toBeFocused();
});

test('saving can be cancelled, gone on with, and undone', async ({ page }) => {
  await visit(page, '/about/');
  const copy = page.locator('offline-copy');
  await copy.getByRole('button', { name: 'Save for offline' }).click();
  await expect(copy).toContainText(/\d of [\d,]+ files/);
  await copy.getByRole('button', { name: 'Cancel' }).click();
  await expect(copy.getByRole('status')).toHaveText(/files? (?:is|are) saved; the copy is not whole\.$/);
  await expect(copy.getByRole('button', { name: 'Go on saving' })).toBeFocused();
  await expect(copy.getByRole('alert')).toBeEmpty();
  await copy.getByRole('button', { name: 'Remove the copy' }).click();
  await expect(copy.getByRole('button', { name: 'Save for offline' })).toBeVisible();
});

test.describe('where the connection breaks off', () => {
  test.use({ allowed: /ERR_INTERNET_DISCONNECTED/ });
  test('the reader is told, and what was fetched is kept', async ({ page, context }) => {
    await visit(page, '/about/');
    const copy = page.locator('offline-copy');
    await copy.getByRole('button', { name: 'Save for offline' }).click();
    await expect(copy).toContainText(/\d of [\d,]+ files/);
    await context.setOffline(true);
    await expect(copy.getByRole('alert')).toHaveText(/^The connection broke off\./);
    await context.setOffline(false);
    await page.reload();
    await expect(copy.getByRole('button', { name: 'Go on saving' })).toBeVisible();
  });
});
