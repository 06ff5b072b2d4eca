import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/fixtures.ts';
import { Box } from './diagnose-box.ts';

const bytes = (text: string): Buffer => Buffer.from(text, 'latin1');
const tar = bytes(`${'build.log'.padEnd(257, '\0')}ustar\x0000${'\0'.repeat(400)}`);

const FILES = [
  [
    'screen.png',
    bytes('\x89PNG\r\n\x1a\n\0\0\0\rIHDR'),
    'this is a PNG image, not a log. Copy the error as text and paste that.',
  ],
  ['report.pdf', bytes('%PDF-1.7\n%\xe2\xe3\xcf\xd3\n'), 'this is a PDF document, not a log.'],
  ['cosign', bytes('\x7fELF\x02\x01\x01\0\0\0'), 'this is a Linux program (ELF), not a log.'],
  ['logs.tar', tar, 'this is a tar archive, not a log.'],
  ['logs.tgz', gzipSync(tar), 'this is a tar archive, not a log.'],
] as const;

for (const [name, buffer, message] of FILES) {
  test(`${name} is named and refused`, async ({ page }) => {
    const box = await Box.open(page);
    await box.file.setInputFiles({ name, mimeType: 'application/octet-stream', buffer });
    await expect(box.problem).toContainText(`${name}: ${message}`);
    await expect(box.diagnosis).toBeHidden();
  });
}
