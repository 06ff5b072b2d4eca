import { expect, test } from '../support/fixtures.ts';

test.use({ javaScriptEnabled: false });

test('without JavaScript the page says what is missing and leads to all issues', async ({ page }) => {
  await page.goto('/');
  await expect(page.getByText('Diagnosing needs JavaScript,')).toBeVisible();
  await expect(page.getByRole('link', { name: 'the list of all known issues' })).toHaveAttribute(
    'href',
    '/issues/all/',
  );
  await expect(page.getByLabel('Error log')).toBeHidden();
});
