import { FILES, PAGES, type ToWorker } from '../names.ts';
import { find, keep, shellName } from './stores.ts';

/**
 * Fetches the shell of a version: what it takes to diagnose a log, to look through the list and to be told that a page is missing. Files whose
 * name holds a hash are taken from what is kept.
 * @throws where a file cannot be had; the browser tries again on a later visit
 */
export async function fetchShell(version: string, paths: readonly string[]): Promise<void> {
  const cache = await caches.open(shellName(version));
  await Promise.all(
    paths.map(async (path) => {
      const isPage = path.endsWith('/');
      const response =
        (isPage ? undefined : await find(path)) ?? (await fetch(path, isPage ? { cache: 'reload' } : {}));
      if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
      await cache.put(path, response);
    }),
  );
}

/** Keeps a page that was opened before there was a worker. The browser has its files at hand. */
export async function keepOpened({ page, files }: Extract<ToWorker, { type: 'keep' }>): Promise<void> {
  await keep(PAGES, page, await fetch(page));
  await Promise.all(
    files.map(async (path) => {
      if (!(await find(path))) await keep(FILES, path, await fetch(path));
    }),
  );
}
