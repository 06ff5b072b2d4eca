import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

test('a log of ours is diagnosed at a click, shown, and named', async ({ page }) => {
  const box = await Box.open(page);
  const examples = page.getByRole('group', { name: 'Example logs' });
  await expect(examples.getByRole('button')).toHaveText([
    'slsa-verifier',
    'Cosign',
    'npm',
    'GHCR',
    'GitHub Actions',
    'one that is not known',
  ]);
  await examples.getByRole('button', { name: 'npm', exact: true }).click();
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toHaveAttribute('data-issue', 'npm/ci-lock-not-in-sync');
  await expect(box.held).toHaveText('Example: npm');
  await expect(box.lines).toBeVisible();
  await expect(examples).toBeHidden();
});

test('with the keyboard, the focus goes on to the log, and back to the field with another log', async ({ page }) => {
  const box = await Box.open(page);
  await page.getByRole('button', { name: 'one that is not known' }).focus();
  await page.keyboard.press('Enter');
  expect(await box.verdict()).toBe('unknown');
  await expect(box.lines).toBeFocused();
  await box.button('Another log').click();
  await expect(box.input).toBeFocused();
  await expect(box.input).toHaveValue('');
  await expect(page.getByRole('group', { name: 'Example logs' })).toBeVisible();
});

test('an example can be edited like a log of one’s own', async ({ page }) => {
  const box = await Box.open(page);
  await page.getByRole('button', { name: 'GHCR' }).click();
  await box.verdict();
  await box.button('Edit').click();
  await expect(box.input).toHaveValue(/write_package/);
});
