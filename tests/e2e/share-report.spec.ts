import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Box, UNKNOWN_LOG } from './diagnose-box.ts';

const SECRET = `npm_${'a1B2c3D4e5F6'.repeat(3)}`;
const LOG = `${'all is well\n'.repeat(50)}${UNKNOWN_LOG}\nlogged in with ${SECRET} as jane@mail.example\n/home/jane/x: done\n`;

async function open(box: Box): Promise<Locator> {
  await box.input.fill(LOG);
  expect(await box.verdict()).toBe('unknown');
  await box.diagnosis.getByRole('button', { name: 'Report this error' }).click();
  return box.page.getByRole('dialog', { name: 'Report this error' });
}

test('a report holds 20 lines at most, masked, and is shown first', async ({ page }) => {
  const box = await Box.open(page);
  const dialog = await open(box);
  await expect(dialog).toBeVisible();
  const text = await dialog.getByLabel('What the report will hold').inputValue();
  expect(text).toContain('fatal: frobnicator 4711 wobbles');
  expect(text).toContain('logged in with [masked npm token] as [masked e-mail]');
  expect(text).not.toContain(SECRET);
  expect(text.split('\n').length).toBeLessThanOrEqual(20);
  await expect(dialog).toContainText('2 places that look like a secret or a name are masked');

  const url = new URL((await dialog.getByRole('link', { name: 'Open the form on GitHub' }).getAttribute('href')) ?? '');
  expect(url.pathname).toMatch(/\/issues\/new$/);
  expect(url.searchParams.get('template')).toBe('missing-error.yml');
  expect(url.searchParams.get('title')).toBe('Missing: fatal: frobnicator 4711 wobbles');
  expect(url.searchParams.get('excerpt')).toBe(text);
});

test('it can be edited, and what is too long cannot be sent', async ({ page }) => {
  const box = await Box.open(page);
  const dialog = await open(box);
  const field = dialog.getByLabel('What the report will hold');
  const link = dialog.locator('a', { hasText: 'Open the form on GitHub' });
  await field.fill('error: only this');
  await expect(link).toHaveAttribute('href', /excerpt=error%3A\+only\+this$/);
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  await field.fill('line\n'.repeat(24));
  await expect(dialog.getByRole('status')).toHaveText('25 lines, 5 too many: keep the ones around the error.');
  await expect(link).not.toHaveAttribute('href');
  await field.fill(' ');
  await expect(dialog.getByRole('status')).toContainText('Nothing is left to report');
});

test('Escape closes it, the focus goes back, and nothing was requested', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.focus();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  const dialog = await open(box);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(box.diagnosis.getByRole('button', { name: 'Report this error' })).toBeFocused();
  expect(requests).toEqual([]);
});
