import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

test.use({ allowed: /Failed to load resource|net::ERR_FAILED/ });

for (const [what, pattern] of [
  ['index', '**/matcher/index.*.json'],
  ['cards', '**/matcher/cards.*.json'],
] as const) {
  test(`when the ${what} cannot be loaded, the log stays and another try works`, async ({ page }) => {
    await page.route(pattern, (route) => route.abort());
    const box = await Box.open(page);
    await box.input.fill(LOG);
    await expect(box.problem).toContainText('What Faultline knows could not be loaded');
    await expect(box.input).toHaveValue(LOG);

    await page.unroute(pattern);
    await box.button('Try again').click();
    expect(await box.verdict()).toBe('known');
    await expect(box.problem).toBeEmpty();
    await expect(box.button('Try again')).toBeHidden();
  });
}
