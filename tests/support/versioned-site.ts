import { readFileSync } from 'node:fs';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { DIST } from '../../src/cli/dist.ts';
import { listen } from '../../src/cli/serve/listen.ts';
import { siteServer } from '../../src/cli/serve/site-server.ts';
import { LIST_PATH, type FileList } from '../../src/offline/names.ts';
import { WORKER_PATH } from '../../src/offline/worker-path.ts';

const list = JSON.parse(readFileSync(join(DIST, LIST_PATH), 'utf8')) as FileList;

/** The built site, as it would be served over the time in which several releases of it are published: every page says which it is of. */
export class VersionedSite {
  /** Address without a slash at the end. */
  readonly url: string;
  /** Milliseconds that a page takes to come. */
  delay = 0;
  /** Whether nobody reaches it. */
  offline = false;
  #release = 1;
  readonly #server: Server;

  private constructor(server: Server, url: string) {
    this.#server = server;
    this.url = url;
  }

  static async start(): Promise<VersionedSite> {
    const server = createServer();
    const site = new VersionedSite(server, await listen(server, { host: '127.0.0.1', port: 0 }));
    const built = siteServer(DIST);
    server.on('request', (request, response) => site.#answer(request, response, built));
    return site;
  }

  /** Publishes the next release: all pages are new, and so are the worker and the list. */
  publish(): void {
    this.#release++;
  }

  stop(): void {
    this.#server.closeAllConnections();
    this.#server.close();
  }

  #answer(request: IncomingMessage, response: ServerResponse, built: Server): void {
    if (this.offline) return void request.socket.destroy();
    const { pathname } = new URL(request.url ?? '/', this.url);
    if (pathname === WORKER_PATH) return this.#send(response, pathname, 'text/javascript');
    if (pathname === LIST_PATH) {
      const files = list.files.map(([path, bytes, hash]) => [
        path,
        bytes,
        path.endsWith('/') ? this.#version(hash) : hash,
      ]);
      return this.#send(
        response,
        pathname,
        'application/json',
        JSON.stringify({ ...list, version: this.#version(), files }),
      );
    }
    if (!pathname.endsWith('/')) return void built.emit('request', request, response);
    setTimeout(() => this.#send(response, `${pathname}index.html`, 'text/html; charset=utf-8'), this.delay);
  }

  #send(response: ServerResponse, path: string, type: string, text = readFileSync(join(DIST, path), 'utf8')): void {
    const body = text
      .replaceAll(list.version, this.#version())
      .replace('<head>', `<head><meta name="release" content="${this.#release}">`);
    response.writeHead(200, { 'content-type': type, 'cache-control': 'no-cache' }).end(body);
  }

  #version(hash = list.version): string {
    return this.#release === 1 ? hash : `${hash}-${this.#release}`;
  }
}
