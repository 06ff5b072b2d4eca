import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

// 320 CSS pixels: a small phone, or a window of 1280 at 400 %. 720: a window of 1440 at 200 %.
for (const [width, height] of [
  [320, 640],
  [720, 500],
] as const) {
  test.describe(`${width} pixels wide`, () => {
    test.use({ viewport: { width, height } });

    test('the log fits, shows the match and can be reached from its finding', async ({ page }) => {
      const box = await Box.open(page);
      await box.giveFile(longLog(500));
      await box.findings.first().getByRole('button', { name: 'line 503' }).click();
      await expect(box.line(503)).toBeInViewport();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(width);
      const bar = await box.log.locator('.log-bar').boundingBox();
      const lines = await box.lines.boundingBox();
      expect(lines?.height).toBeGreaterThan(2 * (bar?.height ?? Infinity));
    });
  });
}
