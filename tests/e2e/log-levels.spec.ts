import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

const line = 'nothing to see here\n';
const GRAVE = `${line.repeat(200)}npm ERR! code E404\n${line.repeat(200)}npm WARN old\n${LOG}`;

test('errors and warnings are counted, marked, and led to', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(GRAVE);
  // The third one is the last line of the log that is appended; it is generic, but an error.
  await expect(box.button('2 errors')).toBeVisible();
  await box.lines.press('Home');
  await box.lines.press('e');
  await expect(box.status).toHaveText('Error 2 of 2, line 406.');
  await box.lines.press('e');
  await expect(box.status).toHaveText('Error 1 of 2, line 201.');
  await expect(box.line(201).getByRole('rowheader', { name: '201, error' })).toBeInViewport();
  await box.button('1 warning').click();
  await expect(box.line(402).getByRole('rowheader', { name: '402, warning' })).toBeInViewport();
  await box.lines.press('Shift+E');
  await expect(box.status).toHaveText('Error 1 of 2, line 201.');
});

test('a log without any says nothing of them', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(line.repeat(30));
  await expect(box.log.getByText('30 lines')).toBeVisible();
  await expect(box.log.getByRole('button', { name: /error|warning/ })).toHaveCount(0);
});
