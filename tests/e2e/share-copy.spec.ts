import { allowClipboard, clipboardText } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG, SHA } from './diagnose-box.ts';

const SECRET = `ghp_${'a1B2c3D4e5F6'.repeat(3)}`;

test('a diagnosis is copied as Markdown, without secrets, with links to its pages', async ({ page }) => {
  await allowClipboard(page);
  const box = await Box.open(page);
  await box.input.fill(LOG.replace(`${SHA}.`, `${SHA}. ${SECRET} of jane@mail.example`));
  expect(await box.verdict()).toBe('known');
  const button = box.diagnosis.getByRole('button', { name: 'Copy as Markdown' });
  await button.click();
  await expect(button).toHaveText('Copied');
  const copied = await clipboardText(page);
  expect(copied).toContain(`/issues/${ISSUE}/)**`);
  expect(copied).toMatch(/(?:Certain|Likely) · SLSA GitHub generator · line 3/);
  expect(copied).toContain('[masked GitHub token] of [masked e-mail]');
  expect(copied).not.toContain(SECRET);
  const named = [...copied.matchAll(/\/issues\/([\w-]+\/[\w-]+)\/\)/g)].map(([, id]) => id);
  expect(named[0]).toBe(ISSUE);
  expect(copied).toContain(`/#found=${named.join(',')})`);
});

test('with the keyboard too, and a screen reader is told', async ({ page }) => {
  await allowClipboard(page);
  const box = await Box.open(page);
  await box.input.fill(LOG);
  await box.verdict();
  await box.diagnosis.getByRole('button', { name: 'Copy link to what was found' }).press('Enter');
  await expect(box.diagnosis.getByRole('group', { name: 'Pass it on' })).toContainText('Copied.');
  const link = await clipboardText(page);
  expect(link).toBe(`${new URL(page.url()).origin}/#found=${ISSUE}`);
});
