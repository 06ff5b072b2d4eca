import { expect, test } from '../support/fixtures.ts';
import { serveFaces } from './faces.ts';
import { STATES } from './states.ts';

const SIZES = { 390: { width: 390, height: 844 }, 1440: { width: 1440, height: 900 } } as const;

for (const [width, viewport] of Object.entries(SIZES))
  for (const colorScheme of ['light', 'dark'] as const)
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport, colorScheme, contextOptions: { reducedMotion: 'reduce' } });

      for (const [name, reach] of Object.entries(STATES))
        test(name, async ({ page }) => {
          await page.clock.setFixedTime('2026-11-26T12:00:00Z');
          await serveFaces(page);
          await reach(page);
          await page.evaluate(() => document.fonts.ready);
          // How long it took is another time each time.
          const mask = [page.getByText(/ read in .*, here$/)];
          await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, { mask, maskColor: '#888' });
        });
    });
