import { expect, test } from '../support/fixtures.ts';
import { storeBefore } from '../support/stored.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

test('what another hand has put into the store does no harm', async ({ page }) => {
  await storeBefore(page, 'faultline:history', '{"entries":[{"at":"x"},7');
  const box = await Box.open(page);
  await box.give(LOG);
  expect(await box.verdict()).toBe('known');
});

test('where nothing can be stored, diagnosing goes on', async ({ page }) => {
  await page.addInitScript(() => {
    Storage.prototype.getItem = Storage.prototype.setItem = () => {
      throw new DOMException('no', 'SecurityError');
    };
  });
  const box = await Box.open(page);
  await box.give(LOG);
  expect(await box.verdict()).toBe('known');
  await expect(page.locator('diagnose-box .history')).toBeHidden();
});

test('where the room is used up, the oldest logs go first', async ({ page }) => {
  await page.addInitScript(() => {
    const store = Object.getOwnPropertyDescriptor(Storage.prototype, 'setItem')?.value as Storage['setItem'];
    Storage.prototype.setItem = function (key, value) {
      if (value.length > 1_000) throw new DOMException('full', 'QuotaExceededError');
      store.call(this, key, value);
    };
  });
  const box = await Box.open(page);
  await box.give(LOG);
  await box.verdict();
  await page.getByRole('checkbox', { name: 'Keep the logs too' }).check();
  for (const text of [`${UNKNOWN_LOG}\n${'one\n'.repeat(120)}`, `${LOG}${'two\n'.repeat(60)}`]) {
    await box.give(text);
    await box.verdict();
  }
  await page.reload();
  const entries = page.getByRole('list', { name: 'Last diagnoses' }).getByRole('listitem');
  await expect(entries).toHaveCount(3);
  await expect(entries.nth(0).getByRole('button', { name: /^Open/ })).toBeVisible();
  await expect(entries.nth(1).getByRole('button', { name: /^Open/ })).toHaveCount(0);
});
