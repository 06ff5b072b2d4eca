import { gzipSync } from 'node:zlib';
import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

const packed = gzipSync(`${'a line without meaning\n'.repeat(50_000)}${LOG}`);

test('a gzipped log is unpacked and diagnosed', async ({ page }) => {
  const box = await Box.open(page);
  await box.file.setInputFiles({ name: 'build.log.gz', mimeType: 'application/gzip', buffer: packed });
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
  await expect(box.findings.first()).toContainText('line 50,003');
});

test('a damaged one is said to be damaged', async ({ page }) => {
  const box = await Box.open(page);
  const buffer = packed.subarray(0, packed.length - 600);
  await box.file.setInputFiles({ name: 'build.log.gz', mimeType: 'application/gzip', buffer });
  await expect(box.problem).toContainText('build.log.gz is damaged or not complete');
  await expect(box.diagnosis).toBeHidden();
});
