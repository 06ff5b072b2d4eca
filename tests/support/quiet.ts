import type { Page } from '@playwright/test';

/** Nothing asked for during this many milliseconds. */
const QUIET = 700;

/**
 * Waits until the page, its workers included, asks for nothing more. Unlike Playwright's own `networkidle`, which is told once after loading,
 * this counts from now, so that it covers what an action before it has set going.
 */
export async function quiet(page: Page): Promise<void> {
  let last = Date.now();
  const note = (): void => void (last = Date.now());
  page.on('request', note);
  page.on('requestfinished', note);
  while (Date.now() - last < QUIET) await page.waitForTimeout(50);
  page.off('request', note);
  page.off('requestfinished', note);
}
