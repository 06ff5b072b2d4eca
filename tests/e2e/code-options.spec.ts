import { expect, test } from '../support/fixtures.ts';

const GUIDE = '/guides/';

/** Widths of screens, and the longest option that fits beside the button that copies. */
const SCREENS = [
  [320, 24],
  [390, 30],
] as const;

for (const [width, longest] of SCREENS) {
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
        const boxes = await options.evaluateAll(
          (all, most) =>
            all
              .filter((option) => option.textContent.length <= most)
              .map((option) => {
                const text = document.createRange();
                text.selectNodeContents(option);
                return text.getClientRects().length;
              }),
          longest,
        );
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

test('with text of twice the size on a phone, nothing is cut off', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('/guides/sign-and-verify-with-cosign/');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  expect(await page.locator('main :is(p, li) > code i').count()).toBeGreaterThan(0);
  // Tables scroll in a frame of their own.
  const outside = await page
    .locator('main code i:not(table *)')
    .evaluateAll((all) => all.filter((option) => option.getBoundingClientRect().right > innerWidth).length);
  expect(outside).toBe(0);
});
