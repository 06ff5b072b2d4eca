import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE } from './diagnose-box.ts';

test('the whole way works with the keyboard alone', async ({ page }) => {
  const box = await Box.open(page);
  for (let i = 0; i < 20 && !(await box.input.evaluate((field) => field === document.activeElement)); i++) {
    await page.keyboard.press('Tab');
  }
  await expect(box.input).toBeFocused();
  await page.keyboard.type('slsa generator fails when pinned by commit sha');
  await page.keyboard.press('Control+Enter');
  expect(await box.verdict()).toBe('known');
  await expect(box.input).toBeFocused();

  const order: string[] = [];
  for (let i = 0; i < 6; i++) {
    await page.keyboard.press('Tab');
    order.push(
      await page.evaluate(
        () =>
          document.activeElement?.closest('label')?.textContent.trim() ??
          document.activeElement?.textContent.trim() ??
          '',
      ),
    );
  }
  expect(order.slice(0, 4)).toEqual(['Diagnose', 'Choose files', 'Choose a folder', 'Clear']);

  const link = box.findings.first().getByRole('link').last();
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(new RegExp(`/issues/${ISSUE}/$`));
});

test('clearing brings the focus back to the field', async ({ page }) => {
  const box = await Box.open(page);
  await box.input.fill('builder identity not trusted');
  await box.verdict();
  await box.button('Clear').focus();
  await page.keyboard.press('Enter');
  await expect(box.input).toBeFocused();
  await expect(box.input).toHaveValue('');
  await expect(box.diagnosis).toBeHidden();
});

test('what has the focus can be seen', async ({ page }) => {
  const box = await Box.open(page);
  for (const part of [box.input, box.button('Diagnose')]) {
    await part.focus();
    await page.keyboard.press('Shift');
    expect(await part.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
  for (const name of ['Choose files', 'Choose a folder']) {
    await page.getByLabel(name).focus();
    const label = page.locator('.choose', { hasText: name });
    expect(await label.evaluate((element) => getComputedStyle(element).outlineStyle)).toBe('solid');
  }
});
