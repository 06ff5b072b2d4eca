import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

const ISSUES = ['cosign/certificate-identity-required', 'cosign/identity-mismatch'];

/** What is kept in one piece. */
const KEPT = 'main :is(.keep, code i)';

for (const width of [320, 390]) {
  test.describe(`${width} px`, () => {
    test.use({ viewport: { width, height: 800 } });

    test('no option is broken over two lines on a card', async ({ page }) => {
      const box = await Box.open(page, `#found=${ISSUES.join()}`);
      await expect(box.findings).toHaveCount(ISSUES.length);
      await expect(box.findings.locator('h3 .keep').first()).toHaveText('--certificate-identity');
      await expect(box.findings.locator('.summary .keep').nth(1)).toHaveText('--certificate-oidc-issuer');
      await expect(box.findings.locator('pre code i').first()).toBeVisible();
      expect(await broken(page)).toEqual([]);
    });

    for (const path of ['/issues/cosign/certificate-identity-required/', '/tools/cosign/'])
      test(`nor on ${path}`, async ({ page }) => {
        await page.goto(path);
        await expect(page.locator('main .keep').filter({ hasText: '--certificate-identity' }).first()).toBeVisible();
        expect(await broken(page)).toEqual([]);
      });
  });
}

/** Options in more than one line although they would fit into one, and all that sticks out of the page. */
async function broken(page: Box['page']): Promise<string[]> {
  expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
  return page.locator(KEPT).evaluateAll((all) =>
    all
      .filter((option) => {
        const text = document.createRange();
        text.selectNodeContents(option);
        const pieces = [...text.getClientRects()];
        const room = option.getBoundingClientRect().width;
        return (
          new Set(pieces.map(({ top }) => Math.round(top))).size > 1 &&
          pieces.reduce((sum, { width }) => sum + width, 0) <= room
        );
      })
      .map((option) => option.textContent),
  );
}
