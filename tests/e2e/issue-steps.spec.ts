import type { Locator, Page } from '@playwright/test';
import { ALL_RULES, axeViolations, COLOUR_RULES } from '../support/axe.ts';
import { allowClipboard, clipboardText } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { IssuePage } from './issue-page.ts';

const box = (page: Page, number: number): Locator => page.getByRole('checkbox', { name: `Step ${number} done` });
/** The steps are made ready when they come near. */
const toFix = (page: Page): Promise<void> => page.locator('#fix').scrollIntoViewIfNeeded();

async function openFix(page: Page): Promise<void> {
  await IssuePage.open(page);
  await toFix(page);
}

const foot = (page: Page): Locator => page.locator('.steps-foot');

test('a ticked step stays ticked in this browser, on this page alone', async ({ page }) => {
  await openFix(page);
  await expect(foot(page).getByText('0 of 3 done')).toBeHidden();
  await box(page, 2).check();
  await expect(foot(page)).toContainText('1 of 3 done');
  await page.reload();
  await toFix(page);
  await expect(box(page, 2)).toBeChecked();
  await expect(box(page, 1)).not.toBeChecked();
  await expect(foot(page)).toContainText('1 of 3 done');
  await IssuePage.open(page, 'slsa-github-generator/final-exit-code-27');
  await toFix(page);
  await expect(box(page, 1)).not.toBeChecked();
});

test('ticks can be erased: nothing of them is left', async ({ page }) => {
  await openFix(page);
  await box(page, 1).check();
  await box(page, 3).check();
  await page.getByRole('button', { name: 'Untick all' }).click();
  await expect(page.getByRole('checkbox', { checked: true })).toHaveCount(0);
  await expect(box(page, 1)).toBeFocused();
  await expect(page.getByRole('button', { name: 'Untick all' })).toBeHidden();
  expect(await page.evaluate(() => localStorage.length)).toBe(0);
});

test('by keyboard; when all are done, the way leads to Verify', async ({ page }) => {
  await openFix(page);
  for (const number of [1, 2, 3]) {
    await box(page, number).focus();
    await page.keyboard.press('Space');
  }
  await expect(foot(page)).toContainText('All done.');
  await page.getByRole('link', { name: 'Verify it' }).click();
  await expect(page.getByRole('heading', { name: 'Verify' })).toBeInViewport();
});

test('a step, and all of them, are copied as Markdown', async ({ page }) => {
  await allowClipboard(page);
  await openFix(page);
  const clipboard = (): Promise<string> => clipboardText(page);
  await page.getByRole('button', { name: 'Copy step 2' }).click();
  await expect.poll(clipboard).toMatch(/^Keep Renovate .* `packageRules`:\n\n`renovate.json`:\n\n```json\n\{\n {2}"/);
  await page.getByRole('button', { name: 'Copy as a checklist' }).click();
  await expect.poll(clipboard).toMatch(/^- \[ \] Call the workflow/);
  const text = await clipboard();
  expect(text.match(/^- \[ \] /gm)).toHaveLength(3);
  expect(text).toContain('\n  ```diff\n  - uses: ');
  expect(text).not.toContain('Copy');
});

test('another tab of the same page follows', async ({ page, context }) => {
  await openFix(page);
  const second = await context.newPage();
  await second.goto(page.url());
  await toFix(second);
  await box(second, 1).check();
  await expect(box(page, 1)).toBeChecked();
});

test('ticked steps are accessible, in light, dark and forced colours', async ({ page }) => {
  await openFix(page);
  await box(page, 1).check();
  expect(await axeViolations(page, ALL_RULES)).toEqual([]);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect(await axeViolations(page, COLOUR_RULES)).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the steps are an ordered list', async ({ page }) => {
    await openFix(page);
    await expect(page.locator('.part-fix > ol > li')).toHaveCount(3);
    await expect(page.getByRole('checkbox')).toHaveCount(0);
  });
});
