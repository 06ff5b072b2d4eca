import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';

const shown = '.tool-part li:visible';

test('the issues that most people meet come first; every title is a page of its own', async ({ page }) => {
  await page.goto('/issues/');
  const met = page.locator('.issue-list .freq');
  expect(new Set(await met.allTextContents())).toEqual(new Set(['very common', 'common']));
  const all = await page.getByRole('status').textContent();
  await page.getByRole('link', { name: 'every title' }).click();
  await expect(page).toHaveURL(/\/issues\/all\/$/);
  expect(`${(await page.locator('.tool-part li').count()).toLocaleString('en-GB')} issues`).toBe(all?.trim());
});

test('words narrow the list as they are typed, and the address keeps them', async ({ page }) => {
  await page.goto('/issues/');
  const status = page.getByRole('status');
  const all = (await status.textContent())?.trim() ?? '';
  await page.getByLabel('Words of the error or tool').fill('exit code 27');
  await expect(status).toHaveText(new RegExp(`^\\d of ${all}$`));
  await expect(page.locator(shown).first()).toContainText('exit code 27');
  expect(new URL(page.url()).search).toBe('?words=exit+code+27');
  await page.reload();
  await expect(page.getByLabel('Words of the error or tool')).toHaveValue('exit code 27');
  await expect(status).toHaveText(new RegExp(`^\\d of ${all}$`));
});

test('a tool and a step narrow it together; Back takes one away again', async ({ page }) => {
  await page.goto('/issues/');
  await page.getByRole('combobox', { name: /^Tool/ }).selectOption('cosign');
  await expect(page.locator('.tool-part:visible')).toHaveCount(1);
  const ofTool = await page.locator(shown).count();
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
  await expect(page.locator('.tool-part:visible')).toHaveCount(1);
  const ofTool = await page.locator(shown).count();
  await version.fill('0.1');
  await expect.poll(() => page.locator(shown).count()).toBeLessThan(ofTool);
  expect(new URL(page.url()).search).toBe('?tool=zizmor&version=0.1');
  await page.reload();
  await expect(version).toHaveValue('0.1');
  await expect(page.locator('.tool-part:visible')).toHaveCount(1);
  expect(await page.locator(shown).count()).toBeLessThan(ofTool);
  await tool.selectOption('group:checks');
  await expect(version).toBeDisabled();
  expect(new URL(page.url()).search).toBe('?tool=group%3Achecks');
});

test('where nothing is left, the paste box is offered with the same words, and the filter can be cleared', async ({
  page,
}) => {
  await page.goto('/issues/?words=no+such+title+anywhere');
  await expect(page.getByText('No title has all of that.')).toBeVisible();
  await expect(page.locator(shown)).toHaveCount(0);
  await expect(page.getByRole('link', { name: 'ask the paste box' })).toHaveAttribute(
    'href',
    '/#q=no+such+title+anywhere',
  );
  await page.getByRole('button', { name: 'Clear the filter' }).click();
  await expect(page.getByRole('link', { name: /^All [\d,]+ issues by tool$/ }).first()).toBeVisible();
  await expect(page.getByLabel('Words of the error or tool')).toBeFocused();
  expect(new URL(page.url()).search).toBe('');
});

test('the contents name only what is shown', async ({ page }) => {
  await page.goto('/issues/');
  expect(await page.locator('.side .toc li:visible').count()).toBeGreaterThan(5);
  await page.getByRole('combobox', { name: /^Tool/ }).selectOption('npm');
  await expect(page.locator('.side .toc li:visible')).toHaveCount(1);
});

test('a filtered and an empty list are accessible', async ({ page }) => {
  for (const query of ['?tool=group:signing', '?tool=cosign&phase=verify', '?words=no+such+title']) {
    await page.goto(`/issues/${query}`);
    await expect(page.getByRole('status')).toContainText(' of ');
    expect(await axeViolations(page, ALL_RULES)).toEqual([]);
  }
});

test.describe('where the list cannot be loaded', () => {
  test.use({ allowed: /status of 503/ });

  test('that is told, and it is asked for again', async ({ page }) => {
    await page.route('**/issues/all/', (route) => route.fulfill({ status: 503 }));
    await page.goto('/issues/');
    await page.getByLabel('Words of the error or tool').fill('exit');
    await expect(page.getByRole('status')).toHaveText(/^The list could not be loaded\./);
    await page.unroute('**/issues/all/');
    await page.getByLabel('Words of the error or tool').fill('exit code');
    await expect(page.getByRole('status')).toContainText(' of ');
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('no filter is shown, and the list stands', async ({ page }) => {
    await page.goto('/issues/?tool=npm');
    await expect(page.locator('issue-filter')).toBeHidden();
    await expect(page.getByRole('link', { name: /^All [\d,]+ issues by tool$/ }).first()).toBeVisible();
  });
});
