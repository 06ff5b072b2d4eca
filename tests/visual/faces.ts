import { createRequire } from 'node:module';
import type { Page } from '@playwright/test';

const FILE = createRequire(import.meta.url).resolve('@fontsource-variable/roboto/files/roboto-latin-wght-normal.woff2');
const ADDRESS = '/visual/roboto.woff2';
const RULES = `
@font-face { font-family: Pictured; font-weight: 100 900; src: url(${ADDRESS}); }
:root { --sans: Pictured, sans-serif; }
`;

/** Gives the page one face for all that the site asks of the system: with another one every line would break elsewhere. */
export async function serveFaces(page: Page): Promise<void> {
  await page.route(ADDRESS, (route) => route.fulfill({ path: FILE, contentType: 'font/woff2' }));
  await page.route('**/*.css', async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: `${await response.text()}${RULES}` });
  });
}
