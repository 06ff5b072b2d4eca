import { expect, test } from '../support/fixtures.ts';
import { sparseFile } from '../support/sparse-file.ts';
import { Box, LOG } from './diagnose-box.ts';

test('a large file shows its progress and can be cancelled; the box works on', async ({ page }) => {
  const { path, remove } = sparseFile('huge.log', 'a log that has no end\n'.repeat(1000), 1_000_000_000);
  try {
    const box = await Box.open(page);
    await box.file.setInputFiles(path);
    await expect(box.diagnosis).toHaveAttribute('aria-busy', 'true');
    const progress = page.getByRole('progressbar', { name: 'Reading huge.log' });
    await expect(progress).toBeVisible();
    await box.button('Cancel').click();
    await expect(box.status).toHaveText('Cancelled. Nothing was diagnosed.');
    await expect(progress).toBeHidden();
    await expect(box.diagnosis).toBeHidden();
    await expect(box.button('Diagnose')).toBeFocused();

    await box.input.fill(LOG);
    expect(await box.verdict()).toBe('known');
    await expect(box.held).toBeHidden();
  } finally {
    remove();
  }
});

test('progress tells the bytes and the rate', async ({ page }) => {
  const { path, remove } = sparseFile('huge.log', 'a log that has no end\n'.repeat(1000), 1_000_000_000);
  try {
    const box = await Box.open(page);
    await box.file.setInputFiles(path);
    await expect(page.getByText(/ of 1 GB, .* a second$/)).toBeVisible();
    await box.button('Cancel').click();
  } finally {
    remove();
  }
});
