import type { Page } from '@playwright/test';
import { expect, test as base } from './fixtures.ts';
import { VersionedSite } from './versioned-site.ts';

export { expect } from './fixtures.ts';

/** The suite's `test` with a service worker, on a site of its own that can be slow, and published anew. */
export const test = base.extend<{ site: VersionedSite }>({
  serviceWorkers: 'allow',
  site: async ({}, use) => {
    const site = await VersionedSite.start();
    await use(site);
    site.stop();
  },
  // A worker of Firefox keeps its network when that of its pages is cut: there the site itself goes away.
  context: async ({ context, site, browserName }, use) => {
    const cut = context.setOffline.bind(context);
    context.setOffline = async (offline) => {
      site.offline = offline && browserName === 'firefox';
      await cut(offline);
    };
    await use(context);
  },
  baseURL: async ({ site }, use) => use(site.url),
});

/** Opens a page and waits until the worker runs and has kept it with its files. */
export async function visit(page: Page, path: string): Promise<void> {
  await page.goto(path);
  await page.waitForLoadState('networkidle');
  const isKept = (): Promise<boolean> =>
    page.evaluate(async (wanted) => {
      await navigator.serviceWorker.ready;
      const files = performance.getEntriesByType('resource').map(({ name }) => new URL(name).pathname);
      const needed = [wanted, ...files.filter((file) => file.startsWith('/_astro/'))];
      const kept = await Promise.all(needed.map((path) => caches.match(path, { ignoreSearch: true })));
      return navigator.serviceWorker.controller !== null && !kept.includes(undefined);
    }, path);
  await expect.poll(isKept, { timeout: 30_000 }).toBe(true);
}

/** The release that the page says it is of. */
export const releaseOf = (page: Page): Promise<string | null> =>
  page.locator('meta[name="release"]').getAttribute('content');
