import { expect, test } from '../support/fixtures.ts';
import { Search } from './search-panel.ts';

test('a mistyped word is put right', async ({ page }) => {
  const search = await Search.open(page);
  await expect(search.scope.locator('option[value="tool:Cosign"]')).toHaveCount(1);
  await search.ask('cosgin');
  await expect(search.status).toHaveText('No page has these words.');
  await page.keyboard.press('Enter');
  await expect(search.field).toHaveValue('cosign');
  await expect(search.options.first()).toHaveAttribute('href', '/tools/cosign/');
});

test('a word that no page has is left out, and said so', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('rekor zebrafish');
  await expect(search.status).toHaveText('No page has all of these words. Without “zebrafish”:');
  await expect(search.group('Issues').getByRole('option').first()).toContainText(/rekor/i);
});

test('where nothing is found, the paste box and all issues are left', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('zebrafish');
  await expect(search.group('Or else').getByRole('option')).toHaveText([/^Diagnose it instead/, /^All issues/]);
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/issues\/$/);
});
