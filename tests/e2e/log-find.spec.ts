import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

async function openLog(page: Parameters<typeof Box.open>[0], log = longLog(3000)): Promise<Box> {
  const box = await Box.open(page);
  await box.giveFile(log);
  return box;
}

test('finds whatever the case, counts, and steps with Enter', async ({ page }) => {
  const box = await openLog(page);
  await box.lines.press('Home');
  const field = box.log.getByLabel('Find in log');
  await field.fill('STEP 299');
  await expect(box.log.getByText('1 of 11')).toBeVisible();
  await expect(box.line(299).locator('mark')).toHaveText('step 299');
  await field.press('Enter');
  await expect(box.log.getByText('2 of 11')).toBeVisible();
  await expect(box.line(2990)).toBeInViewport();
  await expect(box.status).toHaveText('Found 2 of 11, line 2,990.');
  await field.press('Shift+Enter');
  await field.press('Shift+Enter');
  await expect(box.log.getByText('11 of 11')).toBeVisible();
  await expect(box.line(2999)).toBeInViewport();
  await box.button('Next line found').click();
  await expect(box.line(299)).toBeInViewport();
});

test('says when nothing is found', async ({ page }) => {
  const box = await openLog(page);
  await box.log.getByLabel('Find in log').fill('no such words');
  await expect(box.log.getByText('not found')).toBeVisible();
  await expect(box.status).toHaveText('Not found.');
});

test('f goes to the field, Escape empties it and goes back to the lines', async ({ page }) => {
  const box = await openLog(page);
  const field = box.log.getByLabel('Find in log');
  await box.lines.press('f');
  await expect(field).toBeFocused();
  await page.keyboard.type('exit code');
  await expect(box.lines.locator('mark.hit')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(box.lines).toBeFocused();
  await expect(field).toHaveValue('');
  await expect(box.lines.locator('mark.hit')).toHaveCount(0);
});

test('signs of a pattern are only signs, and markup is only text', async ({ page }) => {
  const box = await openLog(page, 'one\ntwo <b>(.*)</b> - \\d\nthree\n');
  const field = box.log.getByLabel('Find in log');
  for (const query of ['(.*)', '</b> - \\d']) {
    await field.fill(query);
    await expect(box.line(2).locator('mark')).toHaveText(query);
  }
});
