import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

const PUSH_DENIED = 'git/push-denied-github-actions-bot';

test('the title of a finding names what the log names', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill('remote: Permission to me/my-thing.git denied to github-actions[bot].');
  await box.verdict();
  await expect(box.findings.first().getByRole('heading', { level: 3 })).toHaveText(
    'remote: Permission to me/my-thing.git denied to github-actions[bot].',
  );
});

test('what is remembered keeps the name of the page, and nothing of the log', async ({ page }) => {
  const box = await Box.open(page);
  await box.paste('remote: Permission to me/my-thing.git denied to github-actions[bot].\nline\nline\n');
  await box.verdict();
  const kept = await page.evaluate(() => localStorage.getItem('faultline:history'));
  expect(kept).toContain(PUSH_DENIED);
  expect(kept).not.toContain('my-thing');
});

test('where nothing was caught, an ellipsis stands for it', async ({ page }) => {
  const box = await Box.open(page, `#found=${PUSH_DENIED}`);
  await expect(box.findings.first().getByRole('heading', { level: 3 })).toHaveText(
    'remote: Permission to ….git denied to github-actions[bot].',
  );
});
