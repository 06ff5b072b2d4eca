import { Box, FAILED_STEP, ISSUE, LOG, longLog } from '../e2e/diagnose-box.ts';
import { Search } from '../e2e/search-panel.ts';
import type { Page } from '@playwright/test';

/** Ten pages that a link may name at once. */
const TEN = [
  ISSUE,
  'slsa-github-generator/final-exit-code-27',
  'cosign/certificate-identity-required',
  'cosign/identity-mismatch',
  'codeql-action/build-mode-not-supported',
  'cargo/edition-2024-needs-newer-cargo',
  'tauri/linuxdeploy-no-suitable-icon',
  'commit-checks/cla-not-signed',
  'helm/push-usage',
  'electron-builder/pull-request-not-signed',
];

/** The main states of the site, and how each is reached. */
export const STATES: Readonly<Record<string, (page: Page) => Promise<unknown>>> = {
  home: (page) => page.goto('/'),
  'one-finding': (page) => diagnosed(page, LOG).then((box) => box.diagnosis.scrollIntoViewIfNeeded()),
  'ten-findings': async (page) => {
    const box = await Box.open(page, `#found=${TEN.join()}`);
    await box.findings.nth(TEN.length - 1).waitFor();
    await top(page, '[aria-label="Findings"]');
  },
  'not-known': async (page) => {
    await diagnosed(page, FAILED_STEP);
    await top(page, '[aria-label="Diagnosis"]');
  },
  log: async (page) => {
    const box = await Box.open(page);
    await box.giveFile(longLog(2000));
    await box.line(2003).waitFor();
    await top(page, '[aria-label="Log"]');
  },
  issue: (page) => page.goto(`/issues/${ISSUE}/`),
  list: async (page) => {
    await page.goto('/issues/?tool=slsa-github-generator');
    await page.locator('.tool-part').first().waitFor();
  },
  tool: (page) => page.goto('/tools/slsa-github-generator/'),
  guide: (page) => page.goto('/guides/sign-and-verify-with-cosign/'),
  search: async (page) => {
    const search = await Search.open(page);
    await search.ask('final exit code 27');
    await search.options.first().waitFor();
  },
};

async function diagnosed(page: Page, log: string): Promise<Box> {
  const box = await Box.open(page);
  await box.give(log);
  await box.verdict();
  return box;
}

/** Brings an element to the upper edge of the window. */
const top = (page: Page, selector: string): Promise<void> =>
  page
    .locator(selector)
    .first()
    .evaluate((element) => element.scrollIntoView({ block: 'start' }));
