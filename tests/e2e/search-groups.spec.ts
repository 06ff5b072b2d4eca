import { expect, test } from '../support/fixtures.ts';
import { Search } from './search-panel.ts';

test('results stand in groups with their counts, which the status line says too', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('provenance');
  const said = await search.status.textContent();
  expect(said).toMatch(/^[\d,]+ issues, \d+ guides?, \d+ tools?$/);
  for (const name of ['Issues', 'Guides', 'Tools']) {
    const group = search.group(name);
    const total = /[\d,]+$/.exec((await group.locator('.search-heading').textContent()) ?? '')?.[0] ?? '';
    expect(said).toContain(`${total} ${name.toLowerCase().slice(0, -1)}`);
    const links = await group
      .locator('a')
      .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).pathname));
    expect(links.length).toBeGreaterThan(0);
    expect(links.every((path) => path.startsWith(`/${name.toLowerCase()}/`))).toBe(true);
  }
});

test('a tool comes first where its name is asked for', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('slsa verifier');
  await expect(search.options.first()).toHaveAttribute('href', '/tools/slsa-verifier/');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/tools\/slsa-verifier\/$/);
});

test('more of a group can be shown, and the keyboard goes on where they begin', async ({ page }) => {
  const search = await Search.open(page);
  await search.ask('signature');
  const issues = search.group('Issues').getByRole('option');
  await expect(issues).toHaveCount(9);
  for (let index = 0; index < 9; index++) await page.keyboard.press('ArrowDown');
  await expect(search.active).toHaveText(/^[\d,]+ more$/);
  await page.keyboard.press('Enter');
  await expect(issues).toHaveCount(19);
  await expect(issues.nth(8)).toHaveAttribute('aria-selected', 'true');
  await expect(issues.nth(8)).toBeInViewport();
});
