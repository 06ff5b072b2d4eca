import { expect, test } from '../support/fixtures.ts';
import { Box, FAILED_STEP } from './diagnose-box.ts';

const SECRET = `npm_${'a1B2c3D4e5F6'.repeat(3)}`;

test('the tracker of the tool is searched only when asked, in a new tab, and without secrets', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.focus();
  await page.waitForLoadState('networkidle');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await box.input.fill(FAILED_STEP.replace('is upside down', `of ${SECRET} is upside down`));
  expect(await box.verdict()).toBe('unknown');
  const link = box.diagnosis.getByRole('link', { name: 'Search the tracker of Cosign itself' });
  await expect(link).toHaveAttribute('target', '_blank');
  await expect(link).toHaveAttribute('rel', 'noopener noreferrer');
  const url = new URL((await link.getAttribute('href')) ?? '');
  expect(url.origin + url.pathname).toBe('https://github.com/sigstore/cosign/issues');
  expect(url.searchParams.get('q')).toBe('is:issue Error frobnicator table of is upside down');
  await expect(box.diagnosis).toContainText(
    'Opens github.com in a new tab and tells it “Error frobnicator table of is upside down”',
  );
  expect(requests).toEqual([]);
});

test('the page of the tool is offered, with the number of its known issues', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(FAILED_STEP);
  await box.verdict();
  const link = box.diagnosis.getByRole('link', { name: /^Cosign: \d+ known issues$/ });
  await link.click();
  await expect(page).toHaveURL(/\/tools\/cosign\/$/);
});
