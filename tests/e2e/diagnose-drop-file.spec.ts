import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

for (const where of ['diagnose-box', 'footer']) {
  test(`a file dropped on ${where} is diagnosed`, async ({ page }) => {
    const box = await Box.open(page);
    await box.drop(page.locator(where).first(), 'release.log', LOG);
    expect(await box.verdict()).toBe('known');
    await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
    await expect(box.held).toContainText('release.log, ');
  });
}

test('a chosen file is diagnosed, and typing replaces it', async ({ page }) => {
  const box = await Box.open(page);
  await box.file.setInputFiles({ name: 'release.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
  expect(await box.verdict()).toBe('known');
  await box.give('entirely different words');
  await expect(box.held).toBeHidden();
  await box.verdict();
  await expect(page.getByText(LOG.slice(0, 20))).toHaveCount(0);
});

test('a log in UTF-16, as PowerShell writes it, is diagnosed', async ({ page }) => {
  const box = await Box.open(page);
  const buffer = Buffer.from(`\ufeff${LOG.replaceAll('\n', '\r\n')}`, 'utf16le');
  await box.file.setInputFiles({ name: 'out.txt', mimeType: 'text/plain', buffer });
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toContainText('line 3');
});
