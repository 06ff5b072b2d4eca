import type { Page } from '@playwright/test';
import { siteUrl } from '../../src/site.ts';
import { samplePaths, sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/fixtures.ts';

interface Datum {
  readonly '@type': string;
  readonly url?: string;
  readonly image?: string;
  readonly itemListElement?: readonly { readonly position: number; readonly item: string }[];
}

const KINDS = [
  ['an issue', /^\/issues\/[^/]+\/[^/]+\/$/, ['BreadcrumbList', 'TechArticle']],
  ['a guide', /^\/guides\/[^/]+\/$/, ['BreadcrumbList', 'TechArticle']],
  ['a tool', /^\/tools\/[^/]+\/$/, ['BreadcrumbList', 'CollectionPage']],
  ['the front page', /^\/$/, ['WebSite']],
] as const;

const dataOf = async (page: Page): Promise<Datum[]> =>
  (await page.locator('script[type="application/ld+json"]').allTextContents()).map((text) => JSON.parse(text) as Datum);

for (const [name, pattern, types] of KINDS) {
  test(`${name} says in schema.org's words what it is and where it stands`, async ({ page }) => {
    const paths = sitemapPaths().filter((path) => pattern.test(path));
    for (const path of samplePaths(3, paths).slice(0, 3)) {
      await page.goto(path);
      const data = await dataOf(page);
      expect(data.map((datum) => datum['@type']).sort(), path).toEqual(types);
      expect(data.find(({ url }) => url)?.url).toBe(siteUrl + path);
      const way = data.find(({ itemListElement }) => itemListElement)?.itemListElement ?? [];
      if (types.includes('BreadcrumbList' as never)) expect(way.at(-1)?.item).toBe(siteUrl + path);
      expect(way.map(({ position }) => position)).toEqual(way.map((_, index) => index + 1));
      const known = new Set(sitemapPaths().map((known) => siteUrl + known));
      expect(way.filter(({ item }) => !known.has(item))).toEqual([]);
    }
  });
}
