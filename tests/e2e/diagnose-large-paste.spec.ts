import { allowClipboard } from '../support/clipboard.ts';
import { expect, test } from '../support/fixtures.ts';
import { quiet } from '../support/quiet.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

/** While a large log is pasted and diagnosed, the page reacts at least as often. In the field itself, such a log stops it for many seconds. */
const BEATS = 20;
const line = '2026-11-25T12:04:52.1234567Z downloading and checking another module, as every line here does\n';

test.describe('50 MB', () => {
  // A busy machine holds a page up now and then; a page that freezes does so each time.
  test.describe.configure({ retries: 2 });

  test('a log of 50 MB is kept beside the field, diagnosed, and the page never freezes', async ({ page }) => {
    const box = await Box.open(page);
    await allowClipboard(page);
    await page.evaluate(
      ([repeated, end]) =>
        navigator.clipboard.writeText(repeated.repeat(Math.ceil(50_000_000 / repeated.length)) + end),
      [line, LOG] as const,
    );
    await box.input.focus();
    await quiet(page);
    const measured = await page.evaluateHandle(() => {
      const beats: number[] = [];
      let last = performance.now();
      setInterval(() => {
        const now = performance.now();
        beats.push(now - last);
        last = now;
      });
      return beats;
    });
    await page.keyboard.press('ControlOrMeta+V');
    await box.verdict();
    const pauses = await measured.jsonValue();
    expect(pauses.length).toBeGreaterThan(BEATS);
    expect(Math.max(...pauses), 'the longest pause is not most of the time').toBeLessThan(sum(pauses) / 2);
    await expect(box.held).toContainText('Pasted log, 50 MB');
    await expect(box.input).toHaveValue('');
    await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
    await expect(box.button('Edit')).toBeHidden();
  });
});

test('a log of 1 MB can be put into the field to edit it', async ({ page }) => {
  const box = await Box.open(page);
  const log = line.repeat(11_000) + LOG;
  await box.input.fill(log);
  await box.verdict();
  await expect(box.held).toContainText('Pasted log, 1');
  await box.button('Edit').click();
  await expect(box.held).toBeHidden();
  await expect(box.input).toBeFocused();
  expect((await box.input.inputValue()) === log).toBe(true);
});

test('a second log replaces the first', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill(line.repeat(4000) + LOG);
  expect(await box.verdict()).toBe('known');
  await box.give(line.repeat(4000));
  await expect(box.findings).toHaveCount(0);
  expect(await box.verdict()).toBe('unknown');
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, one) => total + one, 0);
