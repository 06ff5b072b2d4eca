import type { Page } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';

/** Whether the page that a link leads to comes with a transition. */
async function withTransition(page: Page): Promise<boolean> {
  await page.addInitScript(() => {
    addEventListener('pagereveal', (event) => {
      document.documentElement.toggleAttribute('data-transition', event.viewTransition !== null);
    });
  });
  await page.goto('/about/');
  await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Guides' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Guides');
  return page.evaluate(() => document.documentElement.hasAttribute('data-transition'));
}

test('one page passes into the next', async ({ page }) => {
  // A browser that is too busy to draw the old page leaves the transition out.
  await expect(async () => expect(await withTransition(page)).toBe(true)).toPass();
});

test('one that the browser gives up is no error of the page', async ({ page }) => {
  await page.goto('/about/');
  await page.evaluate(() => {
    void Promise.reject(new DOMException('Transition was aborted because of invalid state', 'InvalidStateError'));
  });
});

test.describe('what else is rejected', () => {
  test.use({ allowed: /another failure/ });
  test('is told', async ({ page }) => {
    await page.goto('/about/');
    const told = page.waitForEvent('pageerror');
    await page.evaluate(() => void Promise.reject(new DOMException('another failure', 'InvalidStateError')));
    expect((await told).message).toContain('another failure');
  });
});

test.describe('for who wants little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('it is simply there', async ({ page }) => {
    expect(await withTransition(page)).toBe(false);
  });
});
