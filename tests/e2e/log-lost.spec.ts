import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

// The browser itself complains of the file.
test.use({ allowed: /ERR_UPLOAD_FILE_CHANGED|ERR_FILE_NOT_FOUND|could not be read|NotReadableError/ });

test('a file that is changed while it is read says so instead of showing nothing', async ({ page }) => {
  const folder = mkdtempSync(join(tmpdir(), 'log-lost-'));
  const path = join(folder, 'build.log');
  try {
    writeFileSync(path, longLog(20_000));
    const box = await Box.open(page);
    await box.file.setInputFiles(path);
    await box.verdict();
    await expect(box.line(20_003)).toContainText('Invalid ref');
    writeFileSync(path, 'another log\n');
    await box.lines.press('Home');
    await expect(box.log).toContainText('The file was moved or changed since');
  } finally {
    rmSync(folder, { recursive: true });
  }
});
