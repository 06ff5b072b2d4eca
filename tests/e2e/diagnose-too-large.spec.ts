import { expect, test } from '../support/fixtures.ts';
import { sparseFile } from '../support/sparse-file.ts';
import { Box } from './diagnose-box.ts';

test('a file of more than 1 GB is refused with its size and a remedy, unread', async ({ page }) => {
  const { path, remove } = sparseFile('huge.log', 'a log\n', 1_200_000_000);
  try {
    const box = await Box.open(page);
    await box.file.setInputFiles(path);
    await expect(box.problem).toContainText('huge.log has 1.2 GB, and 1 GB is the most that can be read here.');
    await expect(box.problem).toContainText('tail -c');
  } finally {
    remove();
  }
});
