import { expect, test } from '../support/fixtures.ts';

const GUIDE = '/guides/';

for (const width of [320, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no option of a command is broken over two lines, and nothing sticks out', async ({ page }) => {
      await page.goto(GUIDE);
      const guides = await page
        .locator('main .entries a')
        .evaluateAll((links) => links.map((link) => (link as HTMLAnchorElement).pathname));
      let seen = 0;
      for (const guide of guides) {
        await page.goto(guide);
        const options = page.locator('main code i');
        const boxes = await options.evaluateAll((all) => all.map((option) => option.getClientRects().length));
        expect(boxes.every((lines) => lines === 1)).toBe(true);
        seen += boxes.length;
        const wide = await page
          .locator('figure.code pre')
          .evaluateAll((all) => all.filter((pre) => pre.scrollWidth > pre.clientWidth).length);
        expect(wide).toBe(0);
      }
      expect(seen).toBeGreaterThan(20);
    });
  });
}
