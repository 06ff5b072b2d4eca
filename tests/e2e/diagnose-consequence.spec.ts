import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

test('an error that only follows is shown under its cause, as the next link of a chain', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(
    `${LOG}./slsa-generator-generic-linux-amd64: No such file or directory\n##[error]Process completed with exit code 127.\n`,
  );
  expect(await box.verdict()).toBe('known');
  await expect(
    box.diagnosis.getByRole('heading', { name: 'One cause, and one issue that follows from it' }),
  ).toBeVisible();
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
  const chain = box.findings.first().getByRole('list', { name: 'From cause to consequence' }).getByRole('listitem');
  await expect(chain).toHaveCount(2);
  await expect(chain.first()).toHaveText(/^\s*Cause\s*line 3\s*$/);
  const following = chain.last();
  await expect(following).toContainText(/^\s*Follows from it\s*line 5/);
  await expect(following.getByRole('link')).toHaveAttribute(
    'href',
    '/issues/slsa-github-generator/final-exit-code-27/',
  );
  await expect(
    box.findings.filter({ has: page.locator('[data-issue="slsa-github-generator/final-exit-code-27"]') }),
  ).toHaveCount(0);
});
