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
  const known = await page.evaluate(() => 'onpagereveal' in window);
  test.skip(!known, 'This browser knows no transitions between pages.');
  // A browser that is too busy to draw the old page leaves the transition out.
  await expect(async () => expect(await withTransition(page)).toBe(true)).toPass();
});

/** Whether the page keeps a rejection with that message, which nobody catches, from being reported. */
async function isKept(page: Page, message: string): Promise<boolean> {
  await page.goto('/about/');
  return page.evaluate(
    (text) =>
      new Promise((resolve) => {
        addEventListener('unhandledrejection', ({ defaultPrevented }) => {
          resolve(defaultPrevented);
        });
        void Promise.reject(new DOMException(text, 'InvalidStateError'));
      }),
    message,
  );
}

test.describe('a rejection that nobody catches', () => {
  test.use({ allowed: /another failure/ });

  test('is no error of the page where the browser gives up a transition', async ({ page }) => {
    expect(await isKept(page, 'Transition was aborted because of invalid state. Page already revealed')).toBe(true);
  });

  test('is told where it is anything else', async ({ page }) => {
    expect(await isKept(page, 'another failure')).toBe(false);
  });
});

test.describe('for who wants little motion', () => {
  test.use({ contextOptions: { reducedMotion: 'reduce' } });
  test('it is simply there', async ({ page }) => {
    expect(await withTransition(page)).toBe(false);
  });
});
