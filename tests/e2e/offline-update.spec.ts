import type { Page } from '@playwright/test';
import { ALL_RULES, axeViolations, COLOUR_RULES } from '../support/axe.ts';
import { expect, releaseOf, test, visit } from '../support/offline.ts';

/** Comes back to the page after two hours; again, where it was not ready to look for an update yet. */
async function comeBack(page: Page): Promise<void> {
  await expect(async () => {
    await page.clock.fastForward('02:00:00');
    await page.evaluate(() => document.dispatchEvent(new Event('visibilitychange')));
    await expect.poll(() => isComing(page), { timeout: 3000 }).toBe(true);
  }).toPass();
}

const isComing = (page: Page): Promise<boolean> =>
  page.evaluate(async () => {
    const registration = await navigator.serviceWorker.getRegistration();
    return Boolean(registration?.installing ?? registration?.waiting);
  });

const waits = (page: Page): Promise<boolean> =>
  page.evaluate(async () => Boolean((await navigator.serviceWorker.getRegistration())?.waiting));

test('a page that stays open is offered an update, and takes it when asked to', async ({ page, site, context }) => {
  await page.clock.install();
  await visit(page, '/about/');
  site.publish();
  await comeBack(page);
  const offer = page.getByRole('complementary', { name: 'Update' });
  await expect(offer.getByRole('status')).toHaveText('A newer version is ready.');
  expect(await axeViolations(page, ALL_RULES)).toEqual([]);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect(await axeViolations(page, COLOUR_RULES)).toEqual([]);
  }
  // Offered, not forced.
  expect(await releaseOf(page)).toBe('1');
  expect(await waits(page)).toBe(true);

  // Slower than what is waited for otherwise.
  site.delay = 4000;
  await offer.getByRole('button', { name: 'Reload' }).click();
  await expect.poll(() => releaseOf(page).catch(() => undefined), { timeout: 30_000 }).toBe('2');
  site.delay = 0;
  expect(await waits(page)).toBe(false);
  await expect(offer).toHaveCount(0);
  // What is on its way when the network goes is lost, and says so.
  await page.waitForLoadState('networkidle');
  await context.setOffline(true);
  await page.goto('/');
  expect(await releaseOf(page)).toBe('2');
});

test('who is not in the mood goes on with the old version', async ({ page, site }) => {
  await page.clock.install();
  await visit(page, '/about/');
  site.publish();
  await comeBack(page);
  await page.getByRole('button', { name: 'Later' }).click();
  await expect(page.getByRole('complementary', { name: 'Update' })).toHaveCount(0);
  expect(await releaseOf(page)).toBe('1');
  expect(await waits(page)).toBe(true);
});

test('a page that is as new as the update is left in peace', async ({ page, site }) => {
  await visit(page, '/about/');
  site.publish();
  await page.goto('/guides/');
  expect(await releaseOf(page)).toBe('2');
  await expect.poll(() => waits(page), { timeout: 20_000 }).toBe(true);
  await expect(page.getByRole('complementary', { name: 'Update' })).toHaveCount(0);
});
