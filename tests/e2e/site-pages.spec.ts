import { builtHtml, samplePaths, sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/fixtures.ts';

/** Enough to meet every kind of page and some odd ones. */
const SAMPLE = 16;

for (const path of samplePaths(SAMPLE)) {
  test(`${path} opens clean, says what it is, and fits a narrow phone`, async ({ page }) => {
    const response = await page.goto(path);
    expect(response?.status()).toBe(200);
    await expect(page.locator('h1')).toHaveCount(1);
    await expect(page).toHaveTitle(/\S/);
    expect(await page.locator('meta[name="description"]').getAttribute('content')).toMatch(/\S{3}/);
    expect(await page.locator('html').getAttribute('lang')).toMatch(/^en/);
    await page.setViewportSize({ width: 320, height: 640 });
    expect(
      await page.evaluate(() => document.documentElement.scrollWidth),
      'width on a narrow phone',
    ).toBeLessThanOrEqual(320);
  });
}

test('titles differ from page to page', () => {
  const pathsByTitle = new Map<string, string[]>();
  for (const path of sitemapPaths()) {
    const title = /<title>([^<]*)<\/title>/.exec(builtHtml(path))?.[1] ?? '';
    pathsByTitle.set(title, [...(pathsByTitle.get(title) ?? []), path]);
  }
  expect([...pathsByTitle].filter(([, paths]) => paths.length > 1)).toEqual([]);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every issue can be reached from the list', async ({ page }) => {
    await page.goto('/issues/all/');
    const links = await page
      .locator('main a[href^="/issues/"]')
      .evaluateAll((all) => all.map((link) => link.getAttribute('href')));
    const issues = sitemapPaths().filter((path) => path.split('/').length === 5 && path.startsWith('/issues/'));
    expect(issues.filter((path) => !links.includes(path))).toEqual([]);
  });
});
