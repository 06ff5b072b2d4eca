import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DIST } from '../../src/cli/dist.ts';
import { siteUrl } from '../../src/site.ts';
import { expect, test } from '../support/fixtures.ts';
import { Box, ISSUE, LOG } from './diagnose-box.ts';

const description = readFileSync(join(DIST, 'opensearch.xml'), 'utf8');

test('a search from the address bar is diagnosed, and is not sent', async ({ page, request }) => {
  await page.goto('/about/');
  const href = await page.locator('link[rel="search"]').getAttribute('href');
  const response = await request.get(href ?? '');
  expect(response.headers()['content-type']).toContain('application/opensearchdescription+xml');
  expect(await response.text()).toBe(description);

  const template = /template="([^"]+)"/.exec(description)?.[1] ?? '';
  expect(template).toContain('{searchTerms}');
  const line = LOG.split('\n')[2] ?? '';
  const url = new URL(template.replace('{searchTerms}', encodeURIComponent(line)));
  expect(url.origin).toBe(siteUrl);
  expect([url.pathname, url.search]).toEqual(['/', '']);
  const box = await Box.open(page, url.hash);
  expect(await box.verdict()).toBe('known');
  await expect(box.findings.first()).toHaveAttribute('data-issue', ISSUE);
});
