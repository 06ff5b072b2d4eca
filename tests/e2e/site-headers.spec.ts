import { globSync } from 'node:fs';
import { extname } from 'node:path';
import { expect, test } from '@playwright/test';
import { DIST } from '../../src/cli/dist.ts';
import { builtPages, type Element } from '../support/built-site.ts';

const WANTED = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cross-origin-opener-policy': 'same-origin',
};

test('every kind of file carries the policy and the other headers', async ({ request }) => {
  const files = globSync('**/*.*', { cwd: DIST }).map((file) => file.replaceAll('\\', '/'));
  const ofEachKind = [...new Map(files.map((file) => [extname(file), `/${file}`])).values()];
  for (const path of ['/', '/issues/', '/no-such-page/', ...ofEachKind]) {
    const headers = (await request.get(path)).headers();
    expect(headers, path).toMatchObject(WANTED);
    const policy = headers['content-security-policy'] ?? '';
    expect(policy.split('; '), path).toEqual(
      expect.arrayContaining(["default-src 'none'", "connect-src 'self'", "frame-ancestors 'none'"]),
    );
    expect(policy, path).not.toMatch(/unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/);
  }
});

test('an unknown address is answered with 404 and a page', async ({ request }) => {
  const response = await request.get('/no/such/page/');
  expect(response.status()).toBe(404);
  expect(await response.text()).toContain('<html');
});

test('files whose name holds a hash may be kept for good', async ({ request }) => {
  const [index] = globSync('matcher/index.*.json', { cwd: DIST });
  const response = await request.get(`/${index ?? ''}`);
  expect(response.status()).toBe(200);
  expect(response.headers()['cache-control']).toContain('immutable');
});

const pages = builtPages();

test('every page says the policy itself, as the first thing that it loads by', async ({ request }) => {
  const header = (await request.get('/')).headers()['content-security-policy'] ?? '';
  // What a meta element cannot say is left to the header.
  const policy = header.split('; ').filter((part) => !part.startsWith('frame-ancestors'));
  // A page that only points on loads nothing.
  const loading = pages.filter(
    ({ elements }) => !elements.some(({ attributes }) => attributes['httpEquiv'] === 'refresh'),
  );
  const wrong = loading.filter(({ elements }) => {
    const at = elements.findIndex(({ attributes }) => attributes['httpEquiv'] === 'Content-Security-Policy');
    const loads = elements.findIndex(({ tag }) => tag === 'script' || tag === 'link');
    return elements[at]?.attributes['content'] !== policy.join('; ') || at > loads;
  });
  expect(policy.length).toBeGreaterThan(5);
  expect(wrong.map(({ path }) => path)).toEqual([]);
});

test('no page has styles or scripts inside it, and none from elsewhere', () => {
  const faults = pages.flatMap(({ path, elements }) =>
    elements.flatMap((element) => faultsOf(element).map((fault) => `${path}: ${fault}`)),
  );
  expect(faults).toEqual([]);
});

function faultsOf({ tag, attributes }: Element): string[] {
  const inside = Object.keys(attributes).filter((name) => name === 'style' || /^on[A-Z]/.test(name));
  const { src, href, rel, type } = attributes as Partial<Record<string, string>>;
  const wrong = [
    tag === 'style',
    tag === 'script' && type !== 'application/ld+json' && !src?.startsWith('/'),
    tag === 'link' && rel !== 'canonical' && !href?.startsWith('/'),
    ['img', 'iframe', 'source', 'video', 'audio'].includes(tag) && !/^(?:\/|data:image)/.test(src ?? ''),
  ];
  return [...inside.map((name) => `${tag} ${name}`), ...(wrong.includes(true) ? [`${tag} ${src ?? href ?? ''}`] : [])];
}
