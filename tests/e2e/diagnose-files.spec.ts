import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { NO_FOLDER, NO_PROTOCOL } from '../support/firefox.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

/** A folder on the disk, unpacked from the log archive of a run. A worker may come to this file more than once. */
let folder = '';
let run = '';
test.beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  run = join(folder, 'logs_17');
  mkdirSync(join(run, 'release'), { recursive: true });
  writeFileSync(join(run, '0_release.txt'), `set up\n${LOG}`);
  writeFileSync(join(run, 'release', '1_Set up job.txt'), '\ufeffset up\n');
  writeFileSync(join(run, 'release', '2_Sign.txt'), `\ufeff${LOG}`);
});
test.afterAll(() => rmSync(folder, { recursive: true, force: true }));

async function expectRun(box: Box): Promise<void> {
  expect(await box.verdict()).toBe('known');
  await expect(box.findings).toHaveCount(1);
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
  await expect(box.findings.first()).toContainText('line 4');
  await expect(box.findings.first()).toContainText('release › Sign');
  await expect(box.held).toContainText(/logs_17, 3 files, \d+ bytes/);
}

test('several files become one log, in the order of their names', async ({ page }) => {
  const box = await Box.open(page);
  const files = ['10.log', '2.log'].map((name) => ({
    name,
    mimeType: 'text/plain',
    buffer: Buffer.from(name === '2.log' ? 'one\ntwo' : LOG),
  }));
  await box.file.setInputFiles(files);
  expect(await box.verdict()).toBe('known');
  await expect(box.held).toContainText(/^\s*2 files, \d+ bytes/);
  await expect(box.findings.first()).toContainText('line 5');
  await expect(box.findings.first()).toContainText('10.log');
  await expect(box.lines.getByRole('row', { name: '2.log', exact: true })).toBeVisible();
});

test('a folder can be chosen', async ({ page, channel }) => {
  test.skip(channel === 'moz-firefox', NO_FOLDER);
  const box = await Box.open(page);
  await page.getByLabel('Choose a folder').setInputFiles(run);
  await expectRun(box);
});

test('a folder can be dropped', async ({ page, browserName }) => {
  test.skip(browserName !== 'chromium', NO_PROTOCOL);
  const box = await Box.open(page);
  await page.waitForLoadState('networkidle');
  const session = await page.context().newCDPSession(page);
  const { x = 0, y = 0 } = (await box.input.boundingBox()) ?? {};
  const data = { items: [], files: [run], dragOperationsMask: 1 };
  const send = (type: 'dragEnter' | 'dragOver' | 'drop'): Promise<unknown> =>
    session.send('Input.dispatchDragEvent', { type, x: x + 20, y: y + 20, data });
  await send('dragEnter');
  // A browser drops only what the page has taken note of.
  await expect(async () => {
    await send('dragOver');
    await expect(page.locator('diagnose-box[data-dragging]')).toBeVisible({ timeout: 500 });
  }).toPass();
  await send('dragOver');
  await send('drop');
  await expectRun(box);
});
