import { expect, releaseOf, test, visit } from '../support/offline.ts';

test('a slow network is not waited for where the page is kept', async ({ page, site }) => {
  await visit(page, '/about/');
  site.publish();
  site.delay = 30_000;
  await page.reload();
  expect(await releaseOf(page)).toBe('1');
});

test('a network that is fast enough gives the newest page', async ({ page, site }) => {
  await visit(page, '/about/');
  site.publish();
  site.delay = 1000;
  await page.reload();
  expect(await releaseOf(page)).toBe('2');
});
