import { expect, test } from '../support/fixtures.ts';
import { IssuePage } from './issue-page.ts';

const TELLS = ['This page', 'Those it is taken for'];

test('this page and those it is taken for stand side by side, each with its tell', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await IssuePage.open(page);
  const [own, others] = TELLS.map((name) => page.locator('.confused > div').filter({ hasText: name }).first());
  if (!own || !others) throw new Error('not there');
  await expect(own).toContainText('Yours if: The value after "Invalid ref:"');
  await expect(others.getByRole('listitem')).toHaveCount(3);
  for (const other of await others.getByRole('listitem').all()) await expect(other).toContainText('Yours if: ');
  const [left, right] = [await own.boundingBox(), await others.boundingBox()];
  expect(left?.y).toBe(right?.y);
  expect((left?.x ?? 0) + (left?.width ?? 0)).toBeLessThan(right?.x ?? 0);
});

test('on a phone they stand one below the other', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await IssuePage.open(page);
  const [left, right] = await Promise.all(
    (await page.locator('.confused > div').all()).map((part) => part.boundingBox()),
  );
  expect(left?.x).toBe(right?.x);
  expect((left?.y ?? 0) + (left?.height ?? 0)).toBeLessThan(right?.y ?? 0);
});
