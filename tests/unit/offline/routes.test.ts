import { expect, test } from 'vitest';
import { routeOf, type Route } from '../../../src/offline/worker/routes.ts';

const ORIGIN = 'https://faultline.example';

const route = (path: string, mode: RequestMode = 'no-cors', method = 'GET'): Route =>
  routeOf({ url: new URL(path, ORIGIN).href, mode, method }, ORIGIN);

test.each(['/', '/issues/?tool=cosign', '/issues/cosign/x/', '/no/such/page'])('%s is a page', (path) => {
  expect(route(path, 'navigate')).toBe('page');
});

test.each(['/_astro/panel.BHmbnQo0.js', '/matcher/index.0123456789ab.json'])('%s never changes', (path) => {
  expect(route(path)).toBe('file');
});

test.each([
  '/pagefind/pagefind.js',
  '/pagefind/pagefind-entry.json?ts=1',
  '/icons/icon-192.png',
  '/favicon.svg',
  '/issues/all/',
])('%s may change', (path) => {
  expect(route(path)).toBe('fresh');
});

test.each([
  ['a page that is fetched ahead', '/issues/cosign/x/', 'no-cors', 'GET'],
  ['data that is opened', '/issues.json', 'navigate', 'GET'],
  ['data that is fetched', '/issues.json', 'cors', 'GET'],
  ['the list of a copy', '/offline.json', 'cors', 'GET'],
  ['another method', '/', 'navigate', 'POST'],
  ['another host', 'https://other.example/', 'navigate', 'GET'],
] as const)('%s is left alone', (_, path, mode, method) => {
  expect(route(path, mode, method)).toBeUndefined();
});
