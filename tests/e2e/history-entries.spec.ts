import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

const entries = (box: Box) => box.page.getByRole('list', { name: 'Last diagnoses' }).getByRole('listitem');

test('diagnoses are remembered over a reload: name and pages, nothing of the log', async ({ page }) => {
  const box = await Box.open(page);
  await expect(page.getByRole('heading', { name: 'Diagnosed here before' })).toHaveCount(0);
  await box.giveFile(LOG);
  await box.give(UNKNOWN_LOG);
  await box.verdict();
  await expect(entries(box)).toHaveText([/build\.log/]);
  await page.reload();
  await expect(entries(box)).toHaveCount(2);
  await expect(entries(box).first()).toContainText('Pasted log');
  await expect(entries(box).first()).toContainText('Not known');
  await expect(entries(box).last()).toContainText('build.log');
  await expect(entries(box).last().getByRole('link')).toHaveAttribute('href', `/issues/${ISSUE}/`);
  const stored = await page.evaluate(() => localStorage.getItem('faultline:history') ?? '');
  expect(stored).not.toMatch(/frobnicator|Downloading the builder/);
});

test('the diagnosis on the screen is not one from before, until it is left', async ({ page }) => {
  const box = await Box.open(page);
  await box.give(LOG);
  await box.verdict();
  await expect(page.getByText('Only this one. It is remembered by this browser')).toBeVisible();
  await expect(entries(box)).toHaveCount(0);
  await box.button('Another log').click();
  await expect(entries(box)).toHaveCount(1);
});

test('a log that is opened again takes the place of what was remembered of it', async ({ page }) => {
  const box = await Box.open(page);
  await box.give(LOG);
  await box.verdict();
  await page.getByRole('checkbox', { name: 'Keep the logs too' }).check();
  for (const text of [UNKNOWN_LOG, `${LOG}more\n`]) {
    await box.give(text);
    await box.verdict();
  }
  await expect(entries(box)).toHaveCount(2);
  await entries(box).first().getByRole('button', { name: /^Open/ }).click();
  await expect(box.line(2)).toContainText('frobnicator 4711');
  await expect(entries(box)).toHaveCount(2);
  await expect(entries(box).filter({ hasText: 'Not known' })).toHaveCount(0);
  await page.reload();
  await expect(entries(box)).toHaveCount(3);
});

test('an example is not remembered', async ({ page }) => {
  const box = await Box.open(page);
  await page.getByRole('button', { name: 'npm', exact: true }).click();
  await box.verdict();
  await expect(page.locator('diagnose-box .history')).toBeHidden();
});

test('they are forgotten one by one, and all at once; the focus stays near', async ({ page }) => {
  const box = await Box.open(page);
  for (const text of [LOG, UNKNOWN_LOG, `${LOG}more\n`, UNKNOWN_LOG, LOG]) {
    await box.give(text);
    await box.verdict();
  }
  await expect(entries(box)).toHaveCount(4);
  await entries(box)
    .first()
    .getByRole('button', { name: /^Forget Pasted log/ })
    .click();
  await expect(entries(box)).toHaveCount(3);
  await expect(
    entries(box)
      .first()
      .getByRole('button', { name: /^Forget/ }),
  ).toBeFocused();
  await page.getByRole('button', { name: 'Forget all' }).click();
  await expect(entries(box)).toHaveCount(0);
  await expect(page.getByText('Nothing is remembered.')).toBeVisible();
  await expect(page.getByRole('checkbox', { name: 'Remember diagnoses' })).toBeFocused();
  await page.reload();
  await expect(page.locator('diagnose-box .history')).toBeHidden();
});
