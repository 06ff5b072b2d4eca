import { paste } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';
import { Search } from './search-panel.ts';

const OFFER = /^This looks like a log: diagnose it/;

for (const [where, path] of [
  ['another page', '/about/'],
  ['the front page', '/'],
] as const) {
  test(`what a tool printed is handed over to the paste box, from ${where}`, async ({ page }) => {
    const addresses: string[] = [];
    page.on('request', (request) => addresses.push(request.url()));
    page.on('framenavigated', (frame) => addresses.push(frame.url()));
    const search = await Search.open(page, path);
    await paste(page, LOG);
    await expect(search.options.first()).toHaveText(OFFER);
    await page.keyboard.press('Enter');
    await expect(page.locator('diagnose-box')).toBeVisible();
    const box = new Box(page);
    expect(await box.verdict()).toBe('known');
    await expect(box.input).toHaveValue(LOG);
    expect(new URL(page.url()).hash).toBe('');
    expect(addresses.filter((address) => /q=|Error/.test(address))).toEqual([]);
    expect(await page.evaluate(() => Object.values(sessionStorage).join(' '))).not.toContain(LOG.trim());
    await page.reload();
    await expect(box.input).toHaveValue('');
  });
}

test('in a new tab the text goes behind the #, and a log is not remembered as a search', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('Error: failed to verify signature: no matching signatures');
  await expect(search.options.first()).toHaveAttribute('href', /^\/#q=Error%3A/);
  await search.group('Issues').getByRole('option').first().click();
  await expect(page).toHaveURL(/\/issues\/./);
  expect(await page.evaluate(() => localStorage.getItem('faultline:searches'))).toBeNull();
});
