import { expect, test } from '../support/fixtures.ts';
import { Box, NEAR_LOG, UNKNOWN_LOG } from './diagnose-box.ts';

test('pages that come near are named as such, with what would make them the answer', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(NEAR_LOG);
  expect(await box.verdict()).toBe('unknown');
  const near = box.diagnosis.getByRole('list', { name: 'Not this, but near' }).getByRole('listitem');
  expect(await near.count()).toBeGreaterThan(0);
  expect(await near.count()).toBeLessThanOrEqual(3);
  await expect(near.first().getByRole('link')).toHaveAttribute('href', /^\/issues\/npm\//);
  await expect(near.first()).toContainText('Yours if:');
});

test('where nothing comes near, nothing is named', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(UNKNOWN_LOG);
  await box.verdict();
  await expect(box.diagnosis.getByRole('heading', { name: 'Where to look next' })).toBeVisible();
  await expect(box.diagnosis.getByRole('list', { name: 'Not this, but near' })).toHaveCount(0);
});
