import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

test('the button on an empty box says what to give', async ({ page }) => {
  const box = await Box.open(page);
  await box.button('Diagnose').click();
  await expect(box.problem).toContainText('There is nothing to diagnose yet. Paste a log');
  await expect(box.input).toHaveAccessibleDescription(/There is nothing to diagnose yet/);
});

test('the message goes when something is given', async ({ page }) => {
  const box = await Box.open(page);
  await box.button('Diagnose').click();
  await box.input.fill(LOG);
  await box.verdict();
  await expect(box.problem).toBeEmpty();
});

for (const [name, content] of [
  ['nothing', ''],
  ['white space', ' \n\t\r\n'],
] as const) {
  test(`a file of ${name} is said to be empty`, async ({ page }) => {
    const box = await Box.open(page);
    await box.file.setInputFiles({ name: 'build.log', mimeType: 'text/plain', buffer: Buffer.from(content) });
    await expect(box.problem).toContainText('build.log is empty. Choose the log of the step that failed.');
  });
}
