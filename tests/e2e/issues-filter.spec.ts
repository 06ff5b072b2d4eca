import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const shown = '.tool-part li:visible';

test('words narrow the list as they are typed, and the address keeps them', async ({ page }) => {
  await page.goto('/issues/');
  const all = await page.locator(shown).count();
  await page.getByLabel('Words of the error or tool').fill('exit code 27');
  await expect(page.getByRole('status').filter({ hasText: 'of' })).toHaveText(
    new RegExp(`^\\d of ${all.toLocaleString('en-GB')} issues$`),
  );
  await expect(page.locator(shown).first()).toContainText('exit code 27');
  expect(new URL(page.url()).search).toBe('?words=exit+code+27');
  await page.reload();
  await expect(page.getByLabel('Words of the error or tool')).toHaveValue('exit code 27');
  expect(await page.locator(shown).count()).toBeLessThan(all);
});

test('a tool and a step narrow it together; Back takes one away again', async ({ page }) => {
  await page.goto('/issues/');
  await page.getByRole('combobox', { name: /^Tool/ }).selectOption('cosign');
  const ofTool = await page.locator(shown).count();
  await expect(page.locator('.tool-part:visible')).toHaveCount(1);
  await page.getByLabel('Step that went red').selectOption('verify');
  const ofBoth = await page.locator(shown).count();
  expect(ofBoth).toBeGreaterThan(0);
  expect(ofBoth).toBeLessThan(ofTool);
  await page.goBack();
  await expect(page.getByLabel('Step that went red')).toHaveValue('');
  await expect(page.locator(shown)).toHaveCount(ofTool);
});

test('the version of one tool hides what it does not have; the address keeps it', async ({ page }) => {
  await page.goto('/issues/');
  const version = page.getByLabel('Your version of the tool');
  await expect(version).toBeDisabled();
  const tool = page.getByRole('combobox', { name: /^Tool/ });
  await tool.selectOption('zizmor');
  const ofTool = await page.locator(shown).count();
  await version.fill('0.1');
  expect(await page.locator(shown).count()).toBeLessThan(ofTool);
  expect(new URL(page.url()).search).toBe('?tool=zizmor&version=0.1');
  await page.reload();
  await expect(version).toHaveValue('0.1');
  expect(await page.locator(shown).count()).toBeLessThan(ofTool);
  await tool.selectOption('group:checks');
  await expect(version).toBeDisabled();
  expect(new URL(page.url()).search).toBe('?tool=group%3Achecks');
});

test('where nothing is left, the paste box is offered with the same words, and the filter can be cleared', async ({
  page,
}) => {
  await page.goto('/issues/?words=no+such+title+anywhere');
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'ask the paste box' })).toHaveAttribute(
    'href',
    '/#q=no+such+title+anywhere',
  );
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(page.locator(shown).first()).toBeVisible();
  await expect(page.getByLabel('Words of the error or tool')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('the contents name only what is shown', async ({ page }) => {
  await page.goto('/issues/?tool=npm');
  await expect(page.locator('.side .toc li:visible')).toHaveCount(2);
});

test('a filtered and an empty list are accessible', async ({ page }) => {
  for (const query of ['?tool=group:signing', '?tool=cosign&phase=verify', '?words=no+such+title']) {
    await page.goto(`/issues/${query}`);
    expect(await axeViolations(page, ALL_RULES)).toEqual([]);
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the list is whole and no filter is shown', async ({ page }) => {
    await page.goto('/issues/?tool=npm');
    await expect(page.locator('issue-filter')).toBeHidden();
    expect(await page.locator('.tool-part:visible').count()).toBeGreaterThan(50);
  });
});
