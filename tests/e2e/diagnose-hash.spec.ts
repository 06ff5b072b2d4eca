import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

test('a link can carry a text behind #q=', async ({ page }) => {
  const box = await Box.open(page, `#q=${encodeURIComponent(LOG)}`);
  expect(await box.verdict()).toBe('known');
  await expect(box.input).toHaveValue(LOG);
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
});

test('a change of the hash is read too', async ({ page }) => {
  const box = await Box.open(page);
  await page.evaluate(() => (location.hash = `q=${encodeURIComponent('builder identity not trusted & co')}`));
  await expect(box.input).toHaveValue('builder identity not trusted & co');
  await box.verdict();
});

test('nothing of a log goes into the address', async ({ page }) => {
  const box = await Box.open(page);
  const address = page.url();
  await box.input.fill(LOG);
  await box.verdict();
  expect(page.url()).toBe(address);
});
