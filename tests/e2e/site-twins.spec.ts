import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/dist.ts';
import { siteUrl } from '../../src/site.ts';
import { builtPages, sitemapPaths } from '../support/built-site.ts';

const listed = new Set(sitemapPaths());
const pages = builtPages().filter(({ path }) => listed.has(path));
const read = (path: string): string => readFileSync(join(DIST, path), 'utf8');

/** Pages with their Markdown, as they name it. */
const twins = pages.flatMap(({ path, elements }) => {
  const twin = elements.find(({ tag, attributes }) => tag === 'link' && attributes['type'] === 'text/markdown');
  return twin?.attributes['href'] === undefined ? [] : [{ path, file: twin.attributes['href'] }];
});

test('every issue, guide and tool names its Markdown', () => {
  const wanted = pages
    .map(({ path }) => path)
    .filter((path) => /^\/(?:issues\/[^/]+|guides|tools)\/[^/]+\/$/.test(path));
  expect(wanted.length).toBeGreaterThan(0);
  expect(twins.map(({ path }) => path)).toEqual(wanted);
});

test('each begins with its title, names its page, and leads only to files that are there', () => {
  const wrong = twins.flatMap(({ path, file }) => {
    const text = read(file);
    const links = [...text.matchAll(/(?:\]\(|<)(https?:\/\/[^)>\s]+)/g)]
      .map(([, url]) => url ?? '')
      .filter((url) => url.startsWith(`${siteUrl}/`))
      .map((url) => new URL(url).pathname);
    return [
      ...(/^# \S/.test(text) ? [] : [`${file} has no title`]),
      ...(links.includes(path) ? [] : [`${file} does not name its page`]),
      ...links.filter((link) => !existsSync(join(DIST, link))).map((link) => `${file} leads to ${link}`),
      ...(text.replaceAll(/^ *(`{3,})[^]*?^ *\1/gm, '').includes('](/') ? [`${file} has a link without a host`] : []),
    ];
  });
  expect(wrong).toEqual([]);
});

test('they are sent as Markdown', async ({ request }) => {
  const kinds = new Map(twins.map(({ file }) => [file.split('/')[1], file]));
  expect(kinds.size).toBe(3);
  for (const file of kinds.values())
    expect((await request.get(file)).headers()['content-type'], file).toBe('text/markdown; charset=utf-8');
});

test('llms.txt has a title, a sentence, and links that lead somewhere', () => {
  const text = read('llms.txt');
  expect(text).toMatch(/^# Faultline\n\n> \S/);
  const links = [...text.matchAll(/\]\(([^)]+)\)/g)].map(([, url]) => new URL(url ?? ''));
  expect(links.length).toBeGreaterThan(20);
  expect(links.filter(({ pathname }) => !existsSync(join(DIST, pathname)))).toEqual([]);
});
