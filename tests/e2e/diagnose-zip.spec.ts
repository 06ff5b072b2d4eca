import { expect, test } from '../support/fixtures.ts';
import { zip, type ZipFile } from '../support/zip.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

const clock = (second: number): string => `2026-01-01T10:00:${String(second).padStart(2, '0')}.0000000Z `;
const lines = (second: number, text: string, count: number): string =>
  Array.from({ length: count }, (_, i) => `${clock(second)}${text} ${i + 1}\n`).join('');

const SET_UP = lines(1, 'setting up', 3);
const BUILD = lines(5, 'building', 100);
const SIGN = LOG.replaceAll(/^(?=.)/gm, clock(9));
const LATE = lines(30, 'publishing', 2);

/** The log archive of a run, with each text twice; the job that began last stands first. */
const RUN: readonly ZipFile[] = [
  { path: '0_publish.txt', content: LATE },
  { path: '1_release.txt', content: SET_UP + BUILD + SIGN },
  { path: 'publish/1_Set up job.txt', content: `\ufeff${LATE}` },
  { path: 'release/system.txt', content: lines(0, 'waiting for a runner', 2) },
  { path: 'release/1_Set up job.txt', content: `\ufeff${SET_UP}` },
  { path: 'release/2_Run make.txt', content: `\ufeff${BUILD}` },
  { path: 'release/10_Sign the artifacts.txt', content: `\ufeff${SIGN}` },
];

const give = async (box: Box, files: readonly ZipFile[], name = 'logs_17.zip'): Promise<void> =>
  box.file.setInputFiles({ name, mimeType: 'application/zip', buffer: Buffer.from(zip(files)) });

test('the log archive of a run is read in the order of the run, each text once', async ({ page }) => {
  const box = await Box.open(page);
  await give(box, RUN);
  expect(await box.verdict()).toBe('known');
  await expect(box.findings).toHaveCount(1);
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
  await expect(box.findings.first()).toContainText('line 108');
  await expect(box.findings.first()).toContainText('release › Sign the artifacts');
  await expect(box.held).toContainText('logs_17.zip');
  await expect(box.log).toContainText('111 lines');
});

test('files of the archive that are no logs are left out, and said so', async ({ page }) => {
  const box = await Box.open(page);
  const noise = Uint8Array.from({ length: 5000 }, (_, i) => (i * 197 + (i >> 3) * 31) & 0xff);
  await give(box, [
    ...RUN,
    { path: 'core.dump', content: noise },
    { path: 'more/inner.zip', content: zip(RUN) },
    { path: 'more/secret.txt', content: 'x', flags: 1 },
  ]);
  expect(await box.verdict()).toBe('known');
  await expect(page.getByText(/^Left out: /)).toHaveText(
    'Left out: core.dump (a binary file), more/inner.zip (a ZIP archive), more/secret.txt (encrypted).',
  );
  await box.give('something else');
  await expect(page.getByText(/^Left out: /)).toBeHidden();
});

test('an archive that is damaged, empty or locked says what to do', async ({ page }) => {
  const box = await Box.open(page);
  const buffer = Buffer.from(zip(RUN));
  await box.file.setInputFiles({
    name: 'cut.zip',
    mimeType: 'application/zip',
    buffer: buffer.subarray(0, buffer.length - 300),
  });
  await expect(box.problem).toContainText('cut.zip is damaged or not complete: its list of files cannot be read.');
  await give(box, [], 'empty.zip');
  await expect(box.problem).toContainText('empty.zip: no log is in it.');
  await give(box, [{ path: 'a.txt', content: LOG, flags: 1 }], 'locked.zip');
  await expect(box.problem).toContainText('a.txt is encrypted. Unpack the archive with its password');
  await give(box, [{ path: 'a.txt', content: LOG, declared: 3_000_000_000 }], 'bomb.zip');
  await expect(box.problem).toContainText('bomb.zip unpacks to more than 1 GB');
  await expect(box.diagnosis).toBeHidden();
});
