import type { Locator, Page } from '@playwright/test';
import { ALL_RULES, axeViolations, COLOUR_RULES } from '../support/axe.ts';
import { allowClipboard, clipboardText } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';
import { IssuePage } from './issue-page.ts';

const ISSUE = 'git/tag-already-exists';
const LOG = "one\ntwo\nnpm error fatal: tag 'v9.8.7' already exists\n";

const commands = (page: Page): Locator => page.locator('figure.code');
const bar = (page: Page): Locator => page.getByRole('group', { name: 'Values of your log' });

async function fromCard(page: Page): Promise<void> {
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  const first = box.findings.first();
  await expect(first.locator('.do mark').first()).toHaveText('v9.8.7');
  await first.getByRole('heading').getByRole('link').click();
  await page.waitForURL(`**/issues/${ISSUE}/`);
}

test('values of a finding stand in its first step, and in the commands of its page', async ({ page }) => {
  await fromCard(page);
  await expect(
    commands(page).filter({ hasText: 'git log -1 --oneline v9.8.7' }).locator('mark.filled').first(),
  ).toBeVisible();
  await expect(commands(page).filter({ hasText: 'origin v1.2.3' })).toHaveCount(0);
  await expect(bar(page)).toContainText('v1.2.3');
  await page.reload();
  await expect(bar(page)).toBeVisible();
  expect(page.url()).not.toContain('9.8.7');
});

test('they can be taken out and put back', async ({ page }) => {
  await fromCard(page);
  await bar(page).getByRole('button', { name: 'Show the placeholders' }).click();
  await expect(commands(page).filter({ hasText: 'git log -1 --oneline v1.2.3' })).toHaveCount(1);
  await expect(commands(page).locator('mark.filled')).toHaveCount(0);
  await bar(page).getByRole('button', { name: 'Fill them in again' }).click();
  await expect(commands(page).filter({ hasText: 'git log -1 --oneline v9.8.7' })).toHaveCount(1);
});

test('what is copied is what is shown', async ({ page }) => {
  await allowClipboard(page);
  await fromCard(page);
  const block = commands(page).filter({ hasText: 'git log -1 --oneline' });
  await block.getByRole('button', { name: 'Copy' }).click();
  await expect.poll(() => clipboardText(page)).toContain('git log -1 --oneline v9.8.7');
});

test('what the check on the page finds is filled in, and taken out with the next log', async ({ page }) => {
  const issue = await IssuePage.open(page, ISSUE);
  await expect(bar(page)).toHaveCount(0);
  await issue.field.fill(LOG);
  await expect(bar(page)).toContainText('v9.8.7', { timeout: 20_000 });
  await issue.field.fill('fatal: frobnicator 4711 wobbles\nno\nmore');
  await expect(bar(page)).toHaveCount(0);
  await expect(commands(page).filter({ hasText: 'git log -1 --oneline v1.2.3' })).toHaveCount(1);
});

test('a value that a shell could take for something else stays out', async ({ page }) => {
  const issue = await IssuePage.open(page, ISSUE);
  await issue.field.fill(LOG.replace('v9.8.7', 'v9$(id)'));
  await expect(issue.verdict).toHaveText('Yes, line 3.', { timeout: 20_000 });
  await page.waitForTimeout(200);
  await expect(bar(page)).toHaveCount(0);
  await expect(commands(page).filter({ hasText: 'v9' })).toHaveCount(0);
});

test('clearing the paste box forgets them', async ({ page }) => {
  await fromCard(page);
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  await box.button('Another log').click();
  await IssuePage.open(page, ISSUE);
  await expect(commands(page).filter({ hasText: 'git log -1 --oneline v1.2.3' })).toHaveCount(1);
  await expect(bar(page)).toHaveCount(0);
});

test('filled commands are accessible, in light, dark and forced colours', async ({ page }) => {
  await fromCard(page);
  await expect(bar(page)).toBeVisible();
  expect(await axeViolations(page, ALL_RULES)).toEqual([]);
  for (const media of [{ colorScheme: 'dark' }, { forcedColors: 'active' }] as const) {
    await page.emulateMedia(media);
    expect(await axeViolations(page, COLOUR_RULES)).toEqual([]);
  }
});
