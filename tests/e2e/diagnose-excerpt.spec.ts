import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

test('the lines around what was found are shown with their numbers', async ({ page }) => {
  const box = await Box.open(page);
  const before = Array.from({ length: 1400 }, (_, i) => `step ${i + 1} is fine`).join('\n');
  await box.input.fill(`${before}\n${LOG}`);
  await box.verdict();
  const rows = page.getByRole('region', { name: 'The log around what was found' }).getByRole('listitem');
  await expect(rows.filter({ hasText: 'step 1400 is fine' })).toContainText('1400');
  await expect(rows.filter({ hasText: 'Invalid ref' })).toContainText('1403');
  await expect(rows.filter({ hasText: 'Invalid ref' }).locator('mark')).toHaveCount(1);
});
