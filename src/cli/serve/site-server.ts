import { readFileSync, statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { extname, join, resolve, sep } from 'node:path';
import { promisify } from 'node:util';
import { brotliCompress, constants, gzip } from 'node:zlib';
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

/** Of 0 to 11: nearly the smallest, in a fraction of the time. */
const BROTLI_QUALITY = 9;
const [asBrotli, asGzip] = [promisify(brotliCompress), promisify(gzip)];
const ENCODINGS = {
  br: (bytes: Buffer) => asBrotli(bytes, { params: { [constants.BROTLI_PARAM_QUALITY]: BROTLI_QUALITY } }),
  gzip: (bytes: Buffer) => asGzip(bytes),
} as const;
type Encoding = keyof typeof ENCODINGS;

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
    const compressible = COMPRESSED.test(type);
    const encoding = compressible ? encodingFor(request) : undefined;
    const body = await (encoding ? compressed(file, encoding) : readFile(file));
    response.writeHead(found === undefined ? 404 : 200, {
      ...headers,
      'content-type': type,
      'content-length': body.length,
      ...(compressible ? { vary: 'accept-encoding' } : {}),
      ...(encoding ? { 'content-encoding': encoding } : {}),
    });
    response.end(request.method === 'HEAD' ? undefined : body);
  }

  /** Keyed by time and size as well: a new build may take the place of the old one. */
  function compressed(file: string, encoding: Encoding): Promise<Buffer> {
    const { mtimeMs, size } = statSync(file);
    const key = `${file}\t${encoding}\t${String(mtimeMs)}\t${String(size)}`;
    const body = packed.get(key) ?? readFile(file).then(ENCODINGS[encoding]);
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

/** The best encoding that the client takes, if any. */
function encodingFor(request: IncomingMessage): Encoding | undefined {
  const accepted = String(request.headers['accept-encoding']);
  if (/\bbr\b/.test(accepted)) return 'br';
  return /\bgzip\b/.test(accepted) ? 'gzip' : undefined;
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
