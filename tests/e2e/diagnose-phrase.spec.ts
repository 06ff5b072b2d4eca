import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

test('a phrase in somebody’s own words is diagnosed after a pause in typing', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.pressSequentially('builder identity not trusted', { delay: 10 });
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toHaveAttribute('data-issue', 'slsa-verifier/builder-ref-not-a-tag');
  await expect(box.findings.first()).toHaveAttribute('data-confidence', 'likely');
  await expect(box.findings.first()).toContainText('Yours if:');
});

test('two letters are no phrase yet', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.pressSequentially('in', { delay: 10 });
  await page.waitForTimeout(800);
  await expect(box.diagnosis).toBeHidden();
});

test('the question stays in sight while its answers are read beside it', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 700 });
  const box = await Box.open(page);
  await box.input.fill('npm publish gives 403 although the token is set');
  expect(await box.verdict()).toBe('possible');
  await box.findings.last().scrollIntoViewIfNeeded();
  await expect(box.input).toBeInViewport();
});
