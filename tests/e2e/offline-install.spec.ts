import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../src/cli/dist.ts';
import { NO_PROTOCOL } from '../support/firefox.ts';
import { expect, test, visit } from '../support/offline.ts';

interface Manifest {
  readonly icons: readonly { src: string; sizes: string; type: string; purpose?: string }[];
}

const manifest = JSON.parse(readFileSync(join(DIST, 'site.webmanifest'), 'utf8')) as Manifest;

test('the icons have the size that the manifest says', async ({ page }) => {
  await page.goto('/about/');
  for (const { src, sizes, type } of manifest.icons.filter((icon) => icon.type === 'image/png')) {
    const side = await page.evaluate(async (url) => {
      const image = new Image();
      image.src = url;
      await image.decode();
      return `${image.naturalWidth}x${image.naturalHeight}`;
    }, src);
    expect([side, type], src).toEqual([sizes, 'image/png']);
  }
  expect(manifest.icons.map(({ sizes, purpose }) => `${sizes} ${purpose ?? 'any'}`)).toEqual(
    expect.arrayContaining(['192x192 any', '512x512 any', '512x512 maskable']),
  );
});

test('the browser would install it', async ({ page, context, browserName }) => {
  test.skip(browserName !== 'chromium', NO_PROTOCOL);
  await visit(page, '/');
  const session = await context.newCDPSession(page);
  const { errors } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  const { installabilityErrors } = await session.send('Page.getInstallabilityErrors');
  // A test's window is a private one.
  expect(installabilityErrors.map(({ errorId }) => errorId).filter((id) => id !== 'in-incognito')).toEqual([]);
});
