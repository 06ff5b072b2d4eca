import { expect, test } from '../support/fixtures.ts';
import { Search } from './search-panel.ts';

for (const key of ['/', 'Control+k', 'Meta+k']) {
  test(`${key} opens the search, Escape closes it and gives the focus back`, async ({ page }) => {
    await page.goto('/about/');
    const link = page.getByRole('link', { name: 'Guides', exact: true }).first();
    await link.focus();
    await page.keyboard.press(key);
    const dialog = page.getByRole('dialog', { name: 'Search' });
    await expect(dialog.getByRole('combobox').first()).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(dialog).toBeHidden();
    await expect(link).toBeFocused();
  });
}

test('the arrows, Home and End move through all groups, and the field says where they are', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('provenance');
  const { active } = search;
  await expect(active).toHaveCount(0);
  await page.keyboard.press('ArrowDown');
  await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('End');
  await expect(search.options.last()).toHaveAttribute('aria-selected', 'true');
  await expect(search.options.last()).toBeInViewport();
  await page.keyboard.press('ArrowDown');
  await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
  await expect(search.dialog.locator('.search-heading').first()).toBeInViewport();
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Home');
  await expect(active).toHaveCount(1);
  await expect(search.field).toHaveAttribute('aria-activedescendant', (await active.getAttribute('id')) ?? '-');
  await expect(search.field).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/issues\/./);
});

test('Enter waits for the answer to what was typed', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('rekor');
  await search.field.pressSequentially(' zebrafish');
  await search.field.fill('slsa-verifier');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/slsa-verifier\/$/);
});
