import { ALL_RULES, axeViolations } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { ISSUE } from './diagnose-box.ts';
import { IssuePage } from './issue-page.ts';

test.use({ javaScriptEnabled: false });

test('yes: nothing is sent, and what helped can be written', async ({ page }) => {
  await IssuePage.open(page);
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.locator('.did-it summary', { hasText: 'Yes' }).click();
  await expect(page.getByText('Nothing was sent')).toBeVisible();
  const url = new URL((await page.getByRole('link', { name: 'write what helped' }).getAttribute('href')) ?? '');
  expect(url.pathname).toMatch(/\/issues\/new$/);
  expect(Object.fromEntries(url.searchParams)).toEqual({
    template: 'page.yml',
    title: 'Helped: Invalid ref: … Expected ref of the form refs/tags/vX.Y.Z',
    page: ISSUE,
  });
  expect(requests.filter((url) => !url.endsWith('/favicon.svg'))).toEqual([]);
});

test('no: first what else it could be, then a form that names the page; the other answer closes', async ({ page }) => {
  await IssuePage.open(page);
  await page.locator('.did-it summary', { hasText: 'Yes' }).click();
  await page.locator('.did-it summary', { hasText: 'No' }).click();
  await expect(page.getByText('Nothing was sent')).toBeHidden();
  await expect(page.getByRole('link', { name: 'whether it is yours' })).toHaveAttribute('href', '#is-this-mine');
  const url = new URL((await page.getByRole('link', { name: 'say what happened' }).getAttribute('href')) ?? '');
  expect(url.searchParams.get('title')).toMatch(/^Did not help: /);
  expect(url.searchParams.get('page')).toBe(ISSUE);
});

test.describe('with scripts, as axe needs them', () => {
  test.use({ javaScriptEnabled: true });

  test('both answers are accessible', async ({ page }) => {
    await IssuePage.open(page);
    for (const answer of ['Yes', 'No']) {
      await page.locator('.did-it summary', { hasText: answer }).click();
      expect(await axeViolations(page, ALL_RULES), answer).toEqual([]);
    }
  });
});
