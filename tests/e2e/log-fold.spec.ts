import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

const LONG = `${longLog(1000)}${'and so on\n'.repeat(500)}`;

test('folding leaves what matters, and says how much is folded', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(LONG);
  await box.button('Fold').click();
  await expect(box.button('Fold')).toHaveAttribute('aria-pressed', 'true');
  await expect(box.line(1003)).toBeInViewport();
  await expect(box.line(1004)).toBeVisible();
  await expect(box.line(500)).toHaveCount(0);
  await expect(box.button('Show 999 lines from 1 to 999')).toBeVisible();
  await expect(box.button('Show 498 lines from 1,007 to 1,504')).toBeVisible();
  await box.button('Fold').click();
  await expect(box.lines).toHaveAttribute('aria-rowcount', '1505');
  await expect(box.line(1003)).toBeInViewport();
});

test('a gap can be opened, with the keyboard too', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(LONG);
  await box.button('Fold').click();
  await box.button('Show 498 lines from 1,007 to 1,504').focus();
  await page.keyboard.press('Enter');
  await expect(box.line(1007)).toContainText('and so on');
  await expect(box.lines).toBeFocused();
  await expect(box.button('Show 999 lines from 1 to 999')).toBeVisible();
});

test('what is found in a gap opens it around the line', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(LONG);
  await box.button('Fold').click();
  await box.log.getByLabel('Find in log').fill('step 500 is');
  await expect(box.line(500)).toContainText('step 500 is fine');
  await expect(box.button('Show 496 lines from 1 to 496')).toBeVisible();
});
