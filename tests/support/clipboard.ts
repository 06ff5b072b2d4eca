import type { Page } from '@playwright/test';

/** Lets a page use the clipboard without asking; Firefox has no such permission, and is told when it is started. */
export async function allowClipboard(page: Page): Promise<void> {
  if (page.context().browser()?.browserType().name() === 'firefox') return;
  await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
}

/** Pastes a text into whatever has the focus, with the keyboard and the real clipboard. */
export async function paste(page: Page, text: string): Promise<void> {
  await allowClipboard(page);
  await page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
  await page.keyboard.press('ControlOrMeta+V');
}

/** What the clipboard holds, as text. */
export const clipboardText = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());
