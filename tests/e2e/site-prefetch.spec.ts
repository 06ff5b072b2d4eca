import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

/** Paths of pages that are fetched ahead from here on, and of files that are hinted at. */
function ahead(page: Page): string[] {
  const paths: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    const isHint = request.headers()['sec-purpose']?.startsWith('prefetch');
    const isPage = pathname.endsWith('/') && !request.isNavigationRequest();
    if (isHint || isPage) paths.push(pathname);
  });
  return paths;
}

test('the page of a link is fetched when the pointer rests on it, once', async ({ page }) => {
  await page.goto('/about/');
  const paths = ahead(page);
  const guides = page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' });
  await guides.hover();
  await expect.poll(() => paths).toEqual(['/guides/']);
  await page.mouse.move(0, 400);
  await guides.hover();
  await page.waitForTimeout(300);
  expect(paths).toEqual(['/guides/']);
});

test('so is that of a link that has the focus', async ({ page }) => {
  await page.goto('/about/');
  const paths = ahead(page);
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Tools' }).focus();
  await expect.poll(() => paths).toEqual(['/tools/']);
});

test('who passes over links fetches nothing', async ({ page }) => {
  await page.goto('/about/');
  const paths = ahead(page);
  // In one go: between two commands to the browser the pointer may rest long enough on a busy machine.
  const passed = await page.evaluate(() => {
    const links = [
      ...document.querySelectorAll('nav a[href="/issues/"], nav a[href="/tools/"], nav a[href="/guides/"]'),
    ];
    for (const one of [...links, document.body]) one.dispatchEvent(new Event('pointerover', { bubbles: true }));
    return links.length;
  });
  expect(passed).toBeGreaterThan(2);
  await page.waitForTimeout(400);
  expect(paths).toEqual([]);
});

test('a file and a page elsewhere are left alone', async ({ page }) => {
  await page.goto('/about/');
  const paths = ahead(page);
  for (const link of ['issues.json', 'one repository']) {
    await page.getByRole('main').getByRole('link', { name: link }).hover();
    await page.waitForTimeout(200);
  }
  expect(paths).toEqual([]);
});

test('the pointer on a finding does not tell which one it is', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  const paths = ahead(page);
  for (const link of await box.findings.getByRole('link').all()) {
    await link.hover();
    await page.waitForTimeout(200);
  }
  await box.findings.getByRole('link').first().focus();
  await page.waitForTimeout(300);
  expect(paths).toEqual([]);
});

test.describe('for a reader who saves data', () => {
  test('nothing is fetched ahead', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(navigator, 'connection', { value: { saveData: true } }));
    await page.goto('/about/');
    const paths = ahead(page);
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' }).hover();
    await page.waitForTimeout(300);
    expect(paths).toEqual([]);
  });
});
