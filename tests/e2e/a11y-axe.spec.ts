import process from 'node:process';
import { ALL_RULES, axeViolations, COLOUR_RULES } from '../support/axe.ts';
import { samplePaths } from '../support/built-site.ts';
import { expect, test } from '../support/fixtures.ts';

/** A page of each kind and some more; the full run takes every page of the sitemap, with all rules in all colours. */
const PATHS = [...samplePaths(12), '/404.html'];
const OTHER_COLOURS = process.env['FULL'] ? ALL_RULES : COLOUR_RULES;

const MODES = [
  ['light', { colorScheme: 'light', forcedColors: 'none' }, ALL_RULES],
  ['dark', { colorScheme: 'dark', forcedColors: 'none' }, OTHER_COLOURS],
  ['forced colours', { colorScheme: 'dark', forcedColors: 'active' }, OTHER_COLOURS],
] as const;

for (const path of PATHS) {
  test(`axe finds nothing on ${path}`, async ({ page }) => {
    await page.goto(path);
    for (const [name, media, rules] of MODES) {
      await page.emulateMedia(media);
      expect(await axeViolations(page, rules), name).toEqual([]);
    }
  });
}
