import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request, type Server } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hostAndPort, listen, ListenError, probe } from '../../../src/cli/serve/listen.ts';
import { siteServer } from '../../../src/cli/serve/site-server.ts';

let root: string;
let server: Server;
let address: string;

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'faultline-'));
  const site = join(root, 'dist');
  mkdirSync(join(site, 'issues'), { recursive: true });
  mkdirSync(join(site, 'empty'));
  const files = {
    'index.html': '<title>Home</title>',
    '404.html': '<title>Lost</title>',
    'issues/index.html': '<title>All</title>',
    'a b.json': '{}',
    'app.wasm': 'x',
    _headers: '/*\n  X-Test: yes\n/issues/*\n  X-Issues: yes\n',
  };
  for (const [path, text] of Object.entries(files)) writeFileSync(join(site, path), text);
  writeFileSync(join(root, 'secret.txt'), 'secret');
  server = siteServer(site);
  address = await listen(server, { host: '127.0.0.1', port: 0 });
});

afterAll(() => {
  server.close();
  rmSync(root, { recursive: true });
});

const get = (path: string, init: RequestInit = {}): Promise<Response> =>
  fetch(`${address}${path}`, { redirect: 'manual', ...init });

describe('a served site', () => {
  test('pages with their type and headers', async () => {
    const response = await get('/issues/');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('<title>All</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect([response.headers.get('x-test'), response.headers.get('x-issues')]).toEqual(['yes', 'yes']);
  });

  test('a folder without its slash is redirected, with the query', async () => {
    const response = await get('/issues?x=1');
    expect([response.status, response.headers.get('location')]).toEqual([301, '/issues/?x=1']);
  });

  test.each([
    '/nothing',
    '/nothing/',
    '/index.html/',
    '/empty/',
    '/_headers',
    '/%E0%A4%A',
    '/%2e%2e/secret.txt',
    '/a%00b',
  ])('%s is answered with the 404 page', async (path) => {
    const response = await get(path);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('<title>Lost</title>');
    expect(response.headers.get('x-test')).toBe('yes');
  });

  test('nothing outside the folder is served, however the path is written', async () => {
    const { port, hostname } = new URL(address);
    const status = await new Promise((resolve) => {
      request({ host: hostname, port, path: '/../secret.txt' }, (response) => resolve(response.statusCode)).end();
    });
    expect(status).toBe(404);
  });

  test('escaped names, and types that matter', async () => {
    expect((await get('/a%20b.json')).headers.get('content-type')).toContain('application/json');
    expect((await get('/app.wasm')).headers.get('content-type')).toBe('application/wasm');
  });

  test('HEAD has no body, other methods are refused', async () => {
    const head = await get('/', { method: 'HEAD' });
    expect([head.status, await head.text()]).toEqual([200, '']);
    expect((await get('/', { method: 'POST' })).status).toBe(405);
  });

  test.each([
    ['gzip', 'gzip'],
    ['gzip, deflate, br, zstd', 'br'],
    ['identity', null],
  ])('for a client that takes %s, text is compressed by %s', async (accepted, encoding) => {
    const { headers } = await get('/', { headers: { 'accept-encoding': accepted } });
    expect(headers.get('content-encoding')).toBe(encoding);
  });

  test.each(['br', 'gzip'])('what was compressed by %s is the file', async (encoding) => {
    const packed = await get('/', { headers: { 'accept-encoding': encoding } });
    const plain = await get('/', { headers: { 'accept-encoding': 'identity' } });
    expect(await packed.text()).toBe(await plain.text());
  });
});

describe('where it listens', () => {
  test('a port that is taken is named, with a way on', async () => {
    const port = Number(new URL(address).port);
    await expect(probe({ host: '127.0.0.1', port })).rejects.toThrow(`PORT=${port + 1} npm start`);
  });

  test('HOST and PORT', () => {
    expect(hostAndPort({})).toEqual({ host: '127.0.0.1', port: 4321 });
    expect(hostAndPort({ HOST: '0.0.0.0', PORT: '80' })).toEqual({ host: '0.0.0.0', port: 80 });
    for (const PORT of ['x', '-1', '65536', '1.5']) expect(() => hostAndPort({ PORT })).toThrow(ListenError);
  });
});
