import { zip } from '../support/zip.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, FAILED_STEP } from './diagnose-box.ts';

test('of a log that is not known is told what ran, which tool failed, and why', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(FAILED_STEP);
  expect(await box.verdict()).toBe('unknown');
  const told = box.diagnosis.locator('.told');
  await expect(told.getByRole('term')).toHaveText(['Ran', 'Failed', 'Because']);
  await expect(told.getByRole('definition').nth(0)).toHaveText(/^cosign frobnicate --table 12\s*line 1$/);
  await expect(told.getByRole('link', { name: 'Cosign', exact: true })).toHaveAttribute('href', '/tools/cosign/');
  await expect(told.getByRole('definition').nth(2)).toContainText('Error: frobnicator table is upside down');
  await told.getByRole('button', { name: 'line 1' }).click();
  await expect(box.line(1)).toHaveClass(/\bhere\b/);
});

test('of an archive, also the job and the step', async ({ page }) => {
  const box = await Box.open(page);
  const files = [
    { path: '0_release.txt', content: `all is well\n${FAILED_STEP}` },
    { path: 'release/1_Set up job.txt', content: 'all is well\n' },
    { path: 'release/2_Sign.txt', content: FAILED_STEP },
  ];
  await box.file.setInputFiles({ name: 'logs.zip', mimeType: 'application/zip', buffer: Buffer.from(zip(files)) });
  expect(await box.verdict()).toBe('unknown');
  const told = box.diagnosis.locator('.told');
  await expect(told.getByRole('definition').first()).toHaveText('release › Sign');
});
