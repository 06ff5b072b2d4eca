import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { DIST } from '../../src/cli/dist.ts';
import { sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/fixtures.ts';

const KILOBYTE = 1024;

const zipped = (path: string): number =>
  gzipSync(readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path))).length;

const heaviest = sitemapPaths()
  .filter((path) => /^\/issues\/[^/]+\/[^/]+\/$/.test(path))
  .map((path) => ({ path, size: zipped(path) }))
  .sort((a, b) => b.size - a.size)
  .slice(0, 3);

/** Gzipped HTML, styles and scripts that a browser loads on opening a page; the font, the worker and the index are apart. */
for (const [path, kilobytes] of [['/', 40], ...heaviest.map(({ path: issue }) => [issue, 20] as const)] as const) {
  test(`${path} weighs ${kilobytes} KB at most`, async ({ page }) => {
    const loaded = new Set<string>();
    page.on('response', (response) => {
      const kind = response.request().resourceType();
      if (['document', 'stylesheet', 'script'].includes(kind)) loaded.add(new URL(response.url()).pathname);
    });
    await page.goto(path, { waitUntil: 'networkidle' });
    const parts = [...loaded].filter((file) => !/worker/i.test(file)).map((file) => [file, zipped(file)] as const);
    const total = parts.reduce((sum, [, size]) => sum + size, 0);
    expect(total, parts.map(([file, size]) => `${file} ${size}`).join('\n')).toBeLessThanOrEqual(kilobytes * KILOBYTE);
  });
}
