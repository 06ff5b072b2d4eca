/**
 * The service worker. Pages come from the network, and from what is kept where that fails or is slow; files whose name holds a hash come from
 * what is kept. A new version waits until the reader agrees or has closed every tab.
 */
import { COPY_HEADER, FILES, LOST_PATH, PAGES, type ToWorker } from '../names.ts';
import { awaitNewer, keptFirst, networkFirst } from './answer.ts';
import { fetchShell, keepOpened } from './lifecycle.ts';
import { routeOf } from './routes.ts';
import { scope } from './scope.ts';
import { dropOldShells, find, keep } from './stores.ts';

/** Put in when the worker is built. */
declare const VERSION: string;
declare const SHELL: readonly string[];

scope.addEventListener('install', (event) => event.waitUntil(fetchShell(VERSION, SHELL)));

scope.addEventListener('activate', (event) => event.waitUntil(dropOldShells().then(() => scope.clients.claim())));

scope.addEventListener('message', (event) => {
  const message = event.data as ToWorker;
  if (message.type === 'keep') event.waitUntil(keepOpened(message).catch(() => undefined));
  else {
    awaitNewer();
    event.waitUntil(scope.skipWaiting());
  }
});

scope.addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.headers.has(COPY_HEADER)) return;
  const ask = (given: Request): Promise<Response> => fetch(given);
  /** Keeps the answer, however late it comes. */
  const askAndKeep = (name: typeof PAGES | typeof FILES) => (given: Request) => {
    const answer = fetch(given);
    const kept = answer.then((response) => keep(name, new URL(given.url).pathname, response.clone()));
    // The storage may be full: the answer counts.
    event.waitUntil(kept.catch(() => undefined));
    return answer;
  };
  switch (routeOf(request, scope.location.origin)) {
    case 'page':
      return event.respondWith(networkFirst(request, { fetch: askAndKeep(PAGES), find }).catch(lost));
    case 'file':
      return event.respondWith(keptFirst(request, { fetch: askAndKeep(FILES), find }));
    case 'fresh':
      return event.respondWith(networkFirst(request, { fetch: ask, find }));
    case undefined:
  }
});

async function lost(): Promise<Response> {
  return (await find(LOST_PATH)) ?? Response.error();
}
