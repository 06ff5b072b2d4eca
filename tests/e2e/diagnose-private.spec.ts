import { expect, test } from '../support/fixtures.ts';
import { quiet } from '../support/quiet.ts';
import { Box, LOG, UNKNOWN_LOG } from './diagnose-box.ts';

test('diagnosing makes no request at all', async ({ page }) => {
  const box = await Box.open(page);
  // The index, the cards and the worker come on the first intent, whatever is pasted later.
  await box.input.focus();
  await quiet(page);
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));

  await box.paste(LOG);
  await box.verdict();
  await box.give(UNKNOWN_LOG);
  await box.verdict();
  await box.file.setInputFiles({ name: 'secret.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
  await box.verdict();
  await page.waitForTimeout(300);
  expect(requests).toEqual([]);
});

test('what is requested before does not depend on the log', async ({ page }) => {
  const asked: string[][] = [];
  for (const text of [LOG, UNKNOWN_LOG, 'exit code 27']) {
    const requests: string[] = [];
    const note = (request: { url(): string }): number => requests.push(request.url());
    page.on('request', note);
    await page.goto('about:blank');
    const box = await Box.open(page);
    await box.input.fill(text);
    await box.verdict();
    await quiet(page);
    page.off('request', note);
    asked.push([...new Set(requests)].sort());
  }
  expect(asked[1]).toEqual(asked[0]);
  expect(asked[2]).toEqual(asked[0]);
});
