import { expect, test } from '../support/fixtures.ts';
import { Search } from './search-panel.ts';

test('a tool and a group of tools narrow the results, and say how many they leave', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('signature');
  const option = search.scope.locator('optgroup[label="Groups"] option:not([hidden])', {
    hasText: /^Signing and tran/,
  });
  const left = Number(/\((\d+)\)$/.exec((await option.textContent()) ?? '')?.[1]);
  await search.scope.selectOption((await option.getAttribute('value')) ?? '');
  await expect(search.group('Guides')).toHaveCount(0);
  const counted = (await search.status.textContent())?.match(/\d+/g)?.map(Number) ?? [];
  expect(left).toBeGreaterThan(0);
  expect(counted.reduce((sum, count) => sum + count, 0)).toBe(left);
  await search.scope.selectOption('tool:Cosign');
  await expect
    .poll(async () => [...new Set(await search.group('Issues').locator('small').allTextContents())])
    .toEqual(['Cosign']);
});

test('choices that would leave nothing are not offered', async ({ page }) => {
  const search = await Search.open(page);
  await expect(search.scope.locator('option[value="tool:npm"]')).toHaveText(/^npm \(\d+\)$/);
  const all = await search.scope.locator('option:not([hidden])').count();
  await search.ask('rekor');
  await expect(search.scope.locator('option[value="tool:npm"]')).toHaveText(/^npm/);
  await expect.poll(() => search.scope.locator('option:not([hidden])').count()).toBeLessThan(all);
});

test('where the chosen tool has nothing, everywhere is one key away', async ({ page }) => {
  const search = await Search.open(page);
  await expect(search.scope.locator('option[value="tool:npm"]')).toHaveCount(1);
  await search.scope.selectOption('tool:npm');
  await search.ask('cosign tuf root');
  await expect(search.status).toHaveText(/^No page on npm has/);
  await search.dialog.getByRole('option', { name: /^Search everywhere/ }).click();
  await expect(search.scope).toHaveValue('');
  await expect(search.status).not.toContainText('npm');
});
