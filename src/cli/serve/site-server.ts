import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { gzip } from 'node:zlib';
import { parseHeaders } from './headers.ts';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.gz': 'application/gzip',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
};
const COMPRESSED = /^(?:text\/|image\/svg|application\/(?:[\w.-]+\+)?(?:json|xml|wasm))/;

const compress = promisify(gzip);

/** A server of a built site that answers as the hosts do that read its `_headers`: the same headers, redirects and 404 page. */
export function siteServer(folder: string): Server {
  const root = resolve(folder);
  const headersFor = parseHeaders(readFileSync(join(root, '_headers'), 'utf8'));
  const packed = new Map<string, Promise<Buffer>>();

  async function answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    if (request.method !== 'GET' && request.method !== 'HEAD') {
      response.writeHead(405, { allow: 'GET, HEAD' }).end();
      return;
    }
    const { pathname, search } = new URL(request.url ?? '/', 'http://localhost');
    const found = locate(root, pathname);
    if (found === 'folder') {
      response
        .writeHead(301, { ...headersFor(pathname), location: `${pathname.replace(/^\/+/, '/')}/${search}` })
        .end();
      return;
    }
    const file = found ?? join(root, '404.html');
    const headers = headersFor(pathname);
    const type = headers['content-type'] ?? TYPES[extname(file)] ?? 'application/octet-stream';
    const zipped = COMPRESSED.test(type) && /\bgzip\b/.test(String(request.headers['accept-encoding']));
    const body = await (zipped ? zippedFile(file) : readFile(file));
    response.writeHead(found === undefined ? 404 : 200, {
      ...headers,
      'content-type': type,
      'content-length': body.length,
      ...(COMPRESSED.test(type) ? { vary: 'accept-encoding' } : {}),
      ...(zipped ? { 'content-encoding': 'gzip' } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** Keyed by time and size as well: a new build may take the place of the old one. */
  function zippedFile(file: string): Promise<Buffer> {
    const { mtimeMs, size } = statSync(file);
    const key = `${file}\t${String(mtimeMs)}\t${String(size)}`;
    const body = packed.get(key) ?? readFile(file).then((bytes) => compress(bytes));
    packed.set(key, body);
    return body;
  }

  return createServer((request, response) => {
    answer(request, response).catch((error: unknown) => {
      if (!response.headersSent) response.writeHead(500, { 'content-type': 'text/plain; charset=utf-8' });
      response.end(`The file could not be read: ${String(error)}\n`);
    });
  });
}

/** The file for a path; `folder` where the path needs a slash at its end; undefined where there is nothing. */
function locate(root: string, pathname: string): string | undefined {
  let path: string;
  try {
    path = resolve(root, `.${decodeURIComponent(pathname)}`);
  } catch {
    return undefined;
  }
  if (path !== root && !path.startsWith(root + sep)) return undefined;
  if (path === join(root, '_headers') || path.includes('\0')) return undefined;
  const stats = statSync(path, { throwIfNoEntry: false });
  if (stats?.isFile()) return pathname.endsWith('/') ? undefined : path;
  if (!stats?.isDirectory()) return undefined;
  const index = join(path, 'index.html');
  if (!statSync(index, { throwIfNoEntry: false })?.isFile()) return undefined;
  return pathname.endsWith('/') ? index : 'folder';
}
