import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

const line = 'nothing to see here\n';
const TWICE = `${line.repeat(300)}${LOG}${line.repeat(300)}./slsa-generator-generic-linux-amd64: No such file or directory\n`;

test('n and p lead from match to match, round at the ends, and say where', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.focus();
  await box.paste(TWICE);
  await box.verdict();
  await expect(box.lines).toBeFocused();
  await expect(box.log.getByText('1 of 2 matches')).toBeVisible();
  await page.keyboard.press('n');
  await expect(box.line(605)).toBeInViewport();
  await expect(box.status).toHaveText(/^Match 2 of 2, line 605: final: /);
  await page.keyboard.press('n');
  await expect(box.status).toHaveText(/^Match 1 of 2, line 303: Invalid ref: /);
  await page.keyboard.press('p');
  await expect(box.log.getByText('2 of 2 matches')).toBeVisible();
});

test('buttons do the same', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(TWICE);
  await box.verdict();
  await box.button('Next match').click();
  await expect(box.line(605)).toBeInViewport();
  await box.button('Previous match').click();
  await expect(box.line(303)).toBeInViewport();
});

test('outside of the log, and in its field, the keys are only letters', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(TWICE);
  await box.verdict();
  const field = box.log.getByLabel('Find in log');
  await field.pressSequentially('np');
  await expect(field).toHaveValue('np');
  await box.findings.first().getByRole('link').last().focus();
  await page.keyboard.press('n');
  await expect(box.line(303)).toBeInViewport();
});

test('where nothing is matched, there is nothing to step through', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(line.repeat(20));
  await box.verdict();
  await expect(box.button('Next match')).toBeHidden();
});
