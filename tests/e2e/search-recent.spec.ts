import { expect, test } from '../support/fixtures.ts';
import { Search } from './search-panel.ts';

test('searches that led to a page are offered again, and can be forgotten', async ({ page }) => {
  const search = await Search.open(page);
  await expect(search.group('Recent searches')).toHaveCount(0);
  await search.ask('rekor');
  await search.group('Issues').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/issues\/./);

  const again = await Search.open(page);
  const recent = again.group('Recent searches').getByRole('option');
  await expect(recent).toHaveText(['rekor']);
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(again.field).toHaveValue('rekor');
  await expect(again.field).toBeFocused();
  await expect(again.status).toHaveText(/^\d+ issues/);

  await again.field.fill('');
  await again.dialog.getByRole('button', { name: 'Forget recent searches' }).click();
  await expect(recent).toHaveCount(0);
  await expect(again.field).toBeFocused();
  expect(await page.evaluate(() => localStorage.getItem('faultline:searches'))).toBeNull();
});

test('where nothing can be stored, searching goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  const search = await Search.open(page);
  await search.ask('rekor');
  await search.group('Issues').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/issues\/./);
});
