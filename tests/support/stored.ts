import type { Page } from '@playwright/test';

/** Has the browser remember something before the page runs. The empty page that comes first has no storage: Firefox throws there. */
export async function storeBefore(page: Page, key: string, value: string): Promise<void> {
  await page.addInitScript(
    ([name, text]) => {
      try {
        localStorage.setItem(name, text);
      } catch {
        // Not the page yet.
      }
    },
    [key, value] as const,
  );
}
