import { readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/dist.ts';
import { siteUrl } from '../../src/site.ts';
import { builtPages, sitemapPaths } from '../support/built-site.ts';

const listed = new Set(sitemapPaths());

/** Pages with the picture that they name. */
const pictures = builtPages()
  .filter(({ path }) => listed.has(path))
  .map(({ path, elements }) => ({
    path,
    picture: elements.find(({ attributes }) => attributes['property'] === 'og:image')?.attributes['content'] ?? '',
  }));

const fileOf = (picture: string): string => join(DIST, picture.slice(siteUrl.length));

test('every page names a picture of this site', () => {
  expect(pictures.length).toBeGreaterThan(0);
  expect(pictures.filter(({ picture }) => !picture.startsWith(`${siteUrl}/social/`))).toEqual([]);
  const own = pictures.filter(({ path }) => /^\/(?:issues\/[^/]+|guides|tools)\/[^/]+\/$/.test(path));
  expect(new Set(own.map(({ picture }) => picture)).size).toBe(own.length);
});

test('each is a PNG of 1200 by 630 pixels, and light enough for those who show it', () => {
  const wrong = [...new Set(pictures.map(({ picture }) => picture))].filter((picture) => {
    const file = fileOf(picture);
    const size = statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    if (size === 0 || size > 60_000) return true;
    const head = readFileSync(file).subarray(0, 24);
    return head.toString('latin1', 1, 4) !== 'PNG' || head.readUInt32BE(16) !== 1200 || head.readUInt32BE(20) !== 630;
  });
  expect(wrong).toEqual([]);
});
