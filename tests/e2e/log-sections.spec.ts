import type { Locator } from '@playwright/test';
import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

const FILES: readonly (readonly [name: string, text: string])[] = [
  ['a.log', 'a line of a\n'.repeat(200)],
  ['b.log', `${'a line of b\n'.repeat(200)}${LOG}`],
  ['c.log', 'a line of c\n'.repeat(200)],
];

async function open(box: Box): Promise<Locator> {
  await box.file.setInputFiles(
    FILES.map(([name, text]) => ({ name, mimeType: 'text/plain', buffer: Buffer.from(text) })),
  );
  await box.verdict();
  return box.log.getByRole('combobox', { name: 'Part of the log' });
}

test('says which part is in sight, and marks the one with the cause', async ({ page }) => {
  const box = await Box.open(page);
  const jump = await open(box);
  await expect(jump.getByRole('option')).toHaveText(['a.log', '✕ b.log', 'c.log']);
  await expect(jump).toHaveValue('1');
  await box.lines.press('End');
  await expect(jump).toHaveValue('2');
});

test('leads to the beginning of a part, its name at the upper edge', async ({ page }) => {
  const box = await Box.open(page);
  const jump = await open(box);
  await jump.selectOption('c.log');
  await expect(box.line(405)).toBeInViewport();
  const name = box.lines.getByRole('row', { name: 'c.log', exact: true });
  await expect(name).toBeInViewport();
  const [above, below] = await Promise.all([box.lines.boundingBox(), name.boundingBox()]);
  expect(Math.abs((above?.y ?? 0) - (below?.y ?? 99))).toBeLessThan(4);
  await expect(jump).toHaveValue('2');
});

test('of a folded log, the parts are named of which something is shown', async ({ page }) => {
  const box = await Box.open(page);
  await open(box);
  await box.button('Fold').click();
  await expect(box.lines.getByRole('row', { name: 'b.log', exact: true })).toBeVisible();
  await expect(box.lines.getByRole('row', { name: 'a.log', exact: true })).toHaveCount(0);
  await expect(box.lines.getByRole('button', { name: /^Show 200 lines from 1 to 200/ })).toBeVisible();
});

test('a log of one part has nothing to choose', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`one\ntwo\n${LOG}`);
  await expect(box.log.getByRole('combobox', { name: 'Part of the log' })).toBeHidden();
});
