import { expect, test } from '../support/fixtures.ts';
import { Box, LOG } from './diagnose-box.ts';

// High enough for the whole log view.
test.use({ viewport: { width: 1280, height: 1400 } });

const words = 'words that run on and on ';
const WIDE = Array.from({ length: 2000 }, (_, i) => `line ${i + 1}: ${words.repeat(i % 12)}`).join('\n');

test('long lines are wrapped or scrolled, as the reader likes', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`${WIDE}\n${LOG}`);
  const sideways = (): Promise<boolean> => box.lines.evaluate((lines) => lines.scrollWidth > lines.clientWidth);
  expect(await sideways()).toBe(true);
  await box.button('Wrap').click();
  expect(await sideways()).toBe(false);
  await box.lines.press('n');
  await expect(box.line(2003)).toBeInViewport();
  await box.button('Wrap').click();
  expect(await sideways()).toBe(true);
});

test('wrapped lines scroll by pixels, forth and back, without gaps, from end to end', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`${LOG}${WIDE}`);
  await box.button('Wrap').click();
  await box.lines.press('Home');
  await expect(box.line(1)).toBeInViewport();
  await box.lines.hover();
  const [before] = await box.inSight();
  // Turned until it is far enough: browsers make one of turns that come within a frame.
  const turn = async (): Promise<number> => {
    await page.mouse.wheel(0, 150);
    return (await box.inSight())[0];
  };
  await expect.poll(turn, { intervals: [20] }).toBeGreaterThan(before + 20);
  await page.waitForTimeout(300);
  const tops = await box.lines.evaluate((lines) =>
    [...lines.querySelectorAll('.row')]
      .map((row) => row.getBoundingClientRect())
      .map(({ top, bottom }) => [top, bottom]),
  );
  tops.slice(1).forEach(([top], at) => {
    expect(Math.abs((top ?? 0) - (tops[at]?.[1] ?? 0))).toBeLessThan(1);
  });
  for (let i = 0; i < 60; i++) await page.mouse.wheel(0, -150);
  await expect(box.line(1)).toBeInViewport();
  await box.lines.press('End');
  await expect(box.line(2004)).toBeInViewport();
});
