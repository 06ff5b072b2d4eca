import { expect, test } from '../support/fixtures.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

// 320 CSS pixels: a small phone, or a window of 1280 at 400 %.
test.use({ viewport: { width: 320, height: 640 } });

for (const [name, log] of [
  ['findings', `${LOG}${'x'.repeat(3000)}`],
  ['an unknown log', UNKNOWN_LOG],
] as const) {
  test(`${name} fit a narrow screen without scrolling sideways`, async ({ page }) => {
    const box = await Box.open(page);
    await box.input.fill(log);
    await box.verdict();
    await page.waitForTimeout(200);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
  });
}
