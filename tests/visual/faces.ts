import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import type { Page } from '@playwright/test';

const KEPT = new URL('pictures/faces.json', import.meta.url);

/** Widths of some words in the faces that this machine has for those that the site asks of the system, in pixels. */
async function facesOf(page: Page): Promise<string> {
  const widths = await page.evaluate(() => {
    const context = document.createElement('canvas').getContext('2d');
    const family = getComputedStyle(document.body).fontFamily;
    return ['400', '700'].map((weight) => {
      if (context) context.font = `${weight} 100px ${family}`;
      return Math.round(context?.measureText('Paste a failing log, 0123').width ?? 0);
    });
  });
  return `[${widths.join(', ')}]\n`;
}

/** Notes the faces that the pictures are made with. */
export async function noteFaces(page: Page): Promise<void> {
  writeFileSync(KEPT, await facesOf(page));
}

/** Whether the pictures were made with the faces of this machine: with others every line breaks elsewhere. */
export async function hasFaces(page: Page): Promise<boolean> {
  return existsSync(KEPT) && readFileSync(KEPT, 'utf8') === (await facesOf(page));
}
