import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { NO_PRINT } from '../support/firefox.ts';
import { expect, test } from '../support/fixtures.ts';

const CAPTION = /^Where Cosign breaks in a release/;

test('the line of a tool counts the issues of each phase, and leads to them', async ({ page }) => {
  await page.goto('/tools/cosign/');
  const chain = page.getByRole('figure', { name: CAPTION });
  await expect(chain.getByRole('listitem')).toHaveCount(8);
  const links = chain.getByRole('link');
  expect(await links.count()).toBe(await page.locator('.part:has(.issue-list)').count());
  for (const link of await links.all()) {
    const part = page.locator('.part', { has: page.locator(`h2${(await link.getAttribute('href')) ?? ''}`) });
    const issues = await part.locator('.issue-list > li').count();
    await expect(link).toHaveText(new RegExp(`\\s${String(issues)} issues?\\s*$`));
    // One peak for each: between the way to the first of them and the level line after the last.
    const path = (await link.locator('path').getAttribute('d')) ?? '';
    expect(path.split('L')[1]?.match(/[\d.]+ [\d.]+/g)).toHaveLength(issues + 1);
  }
  await chain.getByRole('link', { name: /^Verify/ }).click();
  await expect(page.locator('h2#verify')).toBeInViewport();
});

test('a phase without issues is named, and leads nowhere', async ({ page }) => {
  await page.goto('/tools/gpg/');
  const level = page
    .getByRole('figure')
    .getByRole('listitem')
    .filter({ hasText: /none\s*$/ });
  expect(await level.count()).toBeGreaterThan(0);
  await expect(level.first().getByRole('link')).toHaveCount(0);
  await expect(level.first().locator('path')).toHaveAttribute('d', /^M-1 36H101$/);
});

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { contextOptions: { forcedColors: 'active' } }],
] as const) {
  test.describe(name, () => {
    test.use({ ...options, viewport: { width: 320, height: 640 } });
    test('at 320 px nothing sticks out, and axe finds nothing', async ({ page }) => {
      await page.goto('/tools/cosign/');
      const chain = page.getByRole('figure', { name: CAPTION });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      for (const word of await chain.locator('b, span').all())
        expect(
          await word.evaluate((element) => element.scrollWidth > element.clientWidth + 1 && element.clientWidth > 0),
        ).toBe(false);
      expect(await axeViolations(page, ALL_RULES)).toEqual([]);
    });
  });
}

test('in print the line is there, and its links say no address', async ({ page, channel }) => {
  test.skip(channel === 'moz-firefox', NO_PRINT);
  await page.goto('/tools/cosign/');
  await page.emulateMedia({ media: 'print' });
  const chain = page.getByRole('figure', { name: CAPTION });
  await expect(chain).toBeVisible();
  expect(
    await chain
      .locator('a')
      .first()
      .evaluate((link) => getComputedStyle(link, '::after').content),
  ).toBe('none');
});
