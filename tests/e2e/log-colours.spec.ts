import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

test('control sequences become colours, or go', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(`\x1b[31mred\x1b[0m and plain\n[32mgreen[0m whose escape was lost\n${LOG}`);
  await box.verdict();
  await expect(box.line(1).getByRole('cell')).toHaveText('red and plain');
  const red = box.line(1).getByText('red', { exact: true });
  const plain = await box.line(1).evaluate((row) => getComputedStyle(row).color);
  expect(await red.evaluate((part) => getComputedStyle(part).color)).not.toBe(plain);
  await expect(box.line(2).locator('.fg2')).toHaveText('green');

  await expect(box.button('Colours')).toHaveAttribute('aria-pressed', 'true');
  await box.button('Colours').click();
  await expect(box.button('Colours')).toHaveAttribute('aria-pressed', 'false');
  await expect(box.line(1).getByRole('cell')).toHaveText('red and plain');
  await expect(box.lines.locator('.fg1, .fg2')).toHaveCount(0);
});
