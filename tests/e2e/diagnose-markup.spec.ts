import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

test('markup in a log is shown as text', async ({ page }) => {
  const box = await Box.open(page);
  const markup = '<img src=x onerror=alert(1)><b>bold</b>';
  await box.input.fill(
    `one\nInvalid ref: ${markup}. Expected ref of the form refs/tags/vX.Y.Z\nfatal: cannot open ${markup}: permission denied`,
  );
  await box.verdict();
  await expect(box.findings.first()).toContainText(markup);
  expect(await page.locator('diagnose-box img').count()).toBe(0);
});
