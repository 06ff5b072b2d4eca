import { existsSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/dist.ts';
import { siteUrl } from '../../src/site.ts';
import { builtPages, sitemapPaths, type BuiltPage, type Element } from '../support/built-site.ts';

const pages = builtPages();
const byPath = new Map(pages.map((page) => [page.path, page]));

test('every link and every file within the site leads somewhere, anchors too', () => {
  const dead = pages.flatMap((page) => targetsOf(page).flatMap((target) => faultOf(page, target) ?? []));
  expect([...new Set(dead)]).toEqual([]);
});

test('ids are unique on each page', () => {
  const twice = pages.flatMap(({ path, elements }) => {
    const ids = elements.flatMap(({ attributes }) => attributes['id'] ?? []);
    return ids.filter((id, at) => ids.indexOf(id) !== at).map((id) => `${path}#${id}`);
  });
  expect(twice).toEqual([]);
});

test('the sitemap lists exactly the pages that are meant to be found', () => {
  const listed = sitemapPaths().sort();
  expect(listed.filter((path) => !byPath.has(path))).toEqual([]);
  const wanted = pages.filter((page) => page.path !== '/404.html' && !isHidden(page)).map(({ path }) => path);
  expect(wanted.filter((path) => !listed.includes(path))).toEqual([]);
});

test('every page names its own address', () => {
  const wrong = pages
    .filter((page) => page.path !== '/404.html' && !isHidden(page))
    .filter(
      ({ path, elements }) =>
        elements.find(({ attributes }) => attributes['rel'] === 'canonical')?.attributes['href'] !==
        `${siteUrl}${path}`,
    );
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

/** A page that only points on, or that asks not to be listed. */
function isHidden({ elements }: BuiltPage): boolean {
  return elements.some(
    ({ attributes }) => attributes['httpEquiv'] === 'refresh' || attributes['content']?.includes('noindex'),
  );
}

/** Addresses that the page names: links, files, and where it points on. */
function targetsOf({ elements }: BuiltPage): string[] {
  return elements.flatMap(({ attributes }: Element) => {
    const refresh =
      attributes['httpEquiv'] === 'refresh' ? /url=(.*)/i.exec(attributes['content'] ?? '')?.[1] : undefined;
    return [attributes['href'], attributes['src'], attributes['action'], refresh].filter(
      (target) => target !== undefined,
    );
  });
}

function faultOf(page: BuiltPage, target: string): string | undefined {
  const url = new URL(target, `${siteUrl}${page.path}`);
  if (url.origin !== new URL(siteUrl).origin) return undefined;
  const path = decodeURIComponent(url.pathname);
  const other = byPath.get(path);
  if (!other)
    return statSync(join(DIST, path), { throwIfNoEntry: false })?.isFile()
      ? undefined
      : `${page.path}: ${target} leads nowhere`;
  const anchor = decodeURIComponent(url.hash.slice(1));
  if (anchor === '' || other.elements.some(({ attributes }) => attributes['id'] === anchor)) return undefined;
  return `${page.path}: ${target} has no such anchor`;
}

test('the built site is complete', () => {
  for (const file of [
    'index.html',
    '404.html',
    '_headers',
    'robots.txt',
    'sitemap-index.xml',
    'pagefind/pagefind.js',
  ]) {
    expect(existsSync(join(DIST, file)), file).toBe(true);
  }
});
