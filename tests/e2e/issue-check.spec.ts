import { ALL_RULES, axeViolations, COLOUR_RULES } from '../support/axe.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG, longLog, SHA, UNKNOWN_LOG } from './diagnose-box.ts';
import { IssuePage } from './issue-page.ts';

/** The worker and what it knows are loaded first. */
const SLOW = { timeout: 20_000 };

const OTHER = 'goreleaser/tag-not-made-against-commit';
const OTHER_LOG = `one\ntwo\ngit tag v1.2.3 was not made against commit ${SHA}\n`;

test('a log that shows the error is answered with yes and the line', async ({ page }) => {
  const issue = await IssuePage.open(page);
  await issue.field.fill(longLog(409));
  await expect(issue.verdict).toHaveText('Yes, line 412.', SLOW);
  await expect(issue.details.locator('mark')).toHaveText(
    `Invalid ref: ${SHA}. Expected ref of the form refs/tags/vX.Y.Z`,
  );
  await expect(issue.details.getByText('412', { exact: true })).toBeVisible();
});

test('another issue is answered with no, its line and its page', async ({ page }) => {
  const issue = await IssuePage.open(page);
  await issue.field.fill(OTHER_LOG);
  await expect(issue.verdict).toHaveText('No, it looks like another issue, line 3.', SLOW);
  await expect(issue.details.getByRole('link')).toHaveAttribute('href', `/issues/${OTHER}/`);
  await expect(issue.details.locator('.check-line')).toContainText('git tag v1.2.3 was not made');
});

test('what is not known is said so, and a later log is answered anew', async ({ page }) => {
  const issue = await IssuePage.open(page);
  await issue.field.fill(UNKNOWN_LOG);
  await expect(issue.verdict).toHaveText('Not known.', SLOW);
  await expect(issue.details.getByRole('link', { name: 'paste box' })).toHaveAttribute('href', '/');
  await issue.field.fill(LOG);
  await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
  await issue.field.fill('');
  await expect(issue.verdict).toBeEmpty();
  await expect(issue.details).toBeEmpty();
});

test('an issue that follows from another one leads to that', async ({ page }) => {
  const issue = await IssuePage.open(page, 'slsa-github-generator/final-exit-code-27');
  await issue.field.fill(`${LOG}Process completed with exit code 27.\n`);
  await expect(issue.details.getByRole('link')).toHaveAttribute('href', `/issues/${ISSUE}/`);
});

test('a log may be pasted anywhere on the page', async ({ page }) => {
  const issue = await IssuePage.open(page);
  await new Box(page).paste(LOG);
  await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
  await expect(issue.check).toBeInViewport();
});

for (const where of ['log-check', 'footer']) {
  test(`a file may be dropped on ${where}`, async ({ page }) => {
    const issue = await IssuePage.open(page);
    await new Box(page).drop(page.locator(where).first(), 'release.log', LOG);
    await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
    await expect(issue.check).toContainText('release.log, ');
  });
}

test('a file may be chosen; one that is no log is named', async ({ page }) => {
  const issue = await IssuePage.open(page);
  const chooser = issue.check.getByLabel('Choose a file');
  await chooser.setInputFiles({ name: 'release.log', mimeType: 'text/plain', buffer: Buffer.from(LOG) });
  await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
  await chooser.setInputFiles({ name: 'a.log', mimeType: 'text/plain', buffer: Buffer.from('\x01\x02\x03\x04') });
  await expect(issue.verdict).toContainText('a.log: this is a binary file, not a log.', SLOW);
});

test('nothing of it is loaded before it is used, and a log makes no request', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(new URL(request.url()).pathname));
  const issue = await IssuePage.open(page);
  await page.waitForLoadState('networkidle');
  expect(requests.filter((path) => /matcher|worker|check\./.test(path))).toEqual([]);
  await issue.field.focus();
  await expect.poll(() => requests.filter((path) => path.startsWith('/matcher/')).length).toBe(2);
  await page.waitForLoadState('networkidle');
  requests.length = 0;
  await issue.field.fill(LOG);
  await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
  await issue.field.fill(OTHER_LOG);
  await expect(issue.verdict).toContainText('No', SLOW);
  expect(requests).toEqual([]);
});

test('the answers are accessible, in light, dark and forced colours', async ({ page }) => {
  const issue = await IssuePage.open(page);
  for (const [log, answer] of [
    [LOG, 'Yes'],
    [OTHER_LOG, 'No'],
    [UNKNOWN_LOG, 'Not known'],
  ] as const) {
    await issue.field.fill(log);
    await expect(issue.verdict).toContainText(answer, SLOW);
    expect(await axeViolations(page, ALL_RULES), answer).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect(await axeViolations(page, COLOUR_RULES), answer).toEqual([]);
    await page.emulateMedia({ colorScheme: 'light', forcedColors: 'active' });
    expect(await axeViolations(page, COLOUR_RULES), answer).toEqual([]);
    await page.emulateMedia({ forcedColors: 'none' });
  }
});

test.describe('when what it knows cannot be loaded', () => {
  test.use({ allowed: /Failed to load resource|net::ERR_FAILED/ });

  test('it says so, and another try works', async ({ page }) => {
    await page.route('**/matcher/*.json', (route) => route.abort());
    const issue = await IssuePage.open(page);
    await issue.field.fill(LOG);
    await expect(issue.verdict).toContainText('What Faultline knows could not be loaded', SLOW);
    await page.unroute('**/matcher/*.json');
    await issue.details.getByRole('button', { name: 'Try again' }).click();
    await expect(issue.verdict).toHaveText('Yes, line 3.', SLOW);
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  test('the tell stands there, with a link to the paste box', async ({ page }) => {
    const issue = await IssuePage.open(page);
    await expect(issue.check).toBeHidden();
    await expect(page.getByRole('link', { name: 'Check with your log' })).toBeVisible();
  });
});
