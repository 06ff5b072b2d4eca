import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { storeBefore } from '../support/stored.ts';
import { Search } from './search-panel.ts';

for (const [name, options] of [
  ['light', { colorScheme: 'light' }],
  ['dark', { colorScheme: 'dark' }],
  ['forced colours', { contextOptions: { forcedColors: 'active' } }],
  ['320 px', { viewport: { width: 320, height: 640 } }],
] as const) {
  test.describe(name, () => {
    test.use(options);
    test('axe finds nothing in the search, and nothing sticks out', async ({ page }) => {
      await storeBefore(page, 'faultline:searches', '["rekor","npm 403"]');
      const search = await Search.open(page);
      for (const [term, first] of [
        ['', 'rekor'],
        ['provenance', /provenance/i],
        ['Error: failed to verify signature: no match', /^This looks like a log/],
        ['cosgin quagga', /^(?:Did you mean|Diagnose)/],
      ] as const) {
        await search.field.fill(term);
        await expect(search.options.first()).toHaveText(first);
        await page.keyboard.press('ArrowDown');
        await expect(search.options.first()).toHaveAttribute('aria-selected', 'true');
        expect(await axeViolations(page, ALL_RULES)).toEqual([]);
        expect(await search.dialog.evaluate((dialog) => dialog.scrollWidth - dialog.clientWidth)).toBe(0);
      }
    });
  });
}
