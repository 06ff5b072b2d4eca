import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../src/cli/dist.ts';
import { siteUrl } from '../../src/site.ts';
import { sitemapPaths } from '../support/built-site.ts';
import { expect, test } from '../support/fixtures.ts';

const feed = readFileSync(join(DIST, 'feed.xml'), 'utf8');

test('the feed is well-formed, names itself, and leads to pages and their Markdown', async ({ page, request }) => {
  await page.goto('/about/');
  const found = await page.evaluate((text) => {
    const xml = new DOMParser().parseFromString(text, 'application/xml');
    const all = (name: string): string[] => [...xml.querySelectorAll(name)].map((node) => node.textContent);
    const links = (rel: string, type: string): string[] =>
      [...xml.querySelectorAll(`entry link[rel="${rel}"][type="${type}"]`)].map(
        (node) => node.getAttribute('href') ?? '',
      );
    return {
      broken: xml.querySelector('parsererror')?.textContent,
      self: xml.querySelector('feed > link[rel="self"]')?.getAttribute('href'),
      ids: all('entry > id'),
      titles: all('entry > title'),
      dates: all('entry > updated'),
      pages: links('alternate', 'text/html'),
      twins: links('alternate', 'text/markdown'),
    };
  }, feed);
  expect(found.broken).toBeUndefined();
  expect(found.self).toBe(`${siteUrl}/feed.xml`);
  expect(found.ids.length).toBeGreaterThan(0);
  expect(found.ids.length).toBeLessThanOrEqual(50);
  expect(new Set(found.ids).size).toBe(found.ids.length);
  expect(found.titles.filter((title) => title.trim() === '')).toEqual([]);
  expect(found.dates).toEqual(found.dates.toSorted().reverse());
  const listed = new Set(sitemapPaths().map((path) => siteUrl + path));
  expect(found.pages.filter((url) => !listed.has(url))).toEqual([]);
  for (const url of found.twins) expect((await request.get(new URL(url).pathname)).status(), url).toBe(200);
});

test('every page names the feed, which comes as Atom', async ({ page, request }) => {
  await page.goto('/guides/');
  const href = await page.locator('link[rel="alternate"][type="application/atom+xml"]').getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('application/atom+xml');
  expect(await response.text()).toBe(feed);
});
