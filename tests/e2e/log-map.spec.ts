import { expect, test } from '../support/fixtures.ts';
import { Box, longLog } from './diagnose-box.ts';

// High enough for the whole log view.
test.use({ viewport: { width: 1280, height: 1400 } });

test('a click on the map leads to that part of the log, and to a mark that is near', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`${longLog(5000)}${'and so on\n'.repeat(5000)}`);
  const map = box.log.locator('.map');
  const { width, height } = (await map.boundingBox()) ?? { width: 0, height: 0 };
  await map.click({ position: { x: width / 2, y: height * 0.2 } });
  const [first, last] = await box.inSight();
  expect(first).toBeLessThan(2001);
  expect(last).toBeGreaterThan(2001);
  await map.click({ position: { x: width / 2, y: height / 2 + 4 } });
  await expect(box.line(5003)).toBeInViewport();
});

test('dragging on the map moves through the log', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(longLog(5000));
  const map = (await box.log.locator('.map').boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };
  await page.mouse.move(map.x + 10, map.y + map.height * 0.5);
  await page.mouse.down();
  await page.mouse.move(map.x + 10, map.y - 50, { steps: 5 });
  await page.mouse.up();
  await expect(box.line(1)).toBeInViewport();
});

test('it shows errors, warnings, matches and what is found, and assistive tools are spared it', async ({ page }) => {
  const box = await Box.open(page);
  await box.giveFile(`npm ERR! code E404\nnpm WARN old\n${longLog(100)}`);
  const map = box.log.locator('.map');
  await expect(map).toHaveAttribute('aria-hidden', 'true');
  for (const trace of ['errors', 'warnings', 'cause']) {
    await expect(map.locator(`path.${trace}`)).toHaveAttribute('d', /^M/);
  }
  await expect(map.locator('path.hits')).not.toHaveAttribute('d');
  await box.log.getByLabel('Find in log').fill('step 50 ');
  await expect(map.locator('path.hits')).toHaveAttribute('d', /^M/);
});
