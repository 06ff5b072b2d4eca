import { defineConfig } from '@playwright/test';
import base from './playwright.config.ts';

/** Screenshots of the main states, compared with those that are kept beside the tests; in Chromium alone, as only one browser draws like itself. */
export default defineConfig({
  ...base,
  testDir: 'tests/visual',
  snapshotPathTemplate: 'tests/visual/pictures/{arg}{ext}',
  projects: (base.projects ?? []).filter(({ name }) => name === 'chromium'),
  expect: {
    timeout: 15_000,
    toHaveScreenshot: { animations: 'disabled', caret: 'hide', scale: 'css', maxDiffPixelRatio: 0.01 },
  },
});
