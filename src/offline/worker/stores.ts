import { COPY, FILES, PAGES } from '../names.ts';

/** Of the shell's cache; the version follows. */
const SHELL = 'shell-';
/** A page that is still open under the last version finds its files in that version's shell. */
const SHELLS_KEPT = 2;
/** Visited pages and their files that are kept; what was kept first goes first. */
const MOST = { [PAGES]: 60, [FILES]: 120 };

/** Name of the cache for a version's shell. */
export const shellName = (version: string): string => SHELL + version;

/** What is kept for a path, whatever follows the `?`: a visited page before a copy of the site before the shell, which are older in general. */
export async function find(path: string): Promise<Response | undefined> {
  const shells = (await shellNames()).reverse();
  for (const name of [PAGES, FILES, COPY, ...shells]) {
    if (!(await caches.has(name))) continue;
    const found = await (await caches.open(name)).match(path, { ignoreSearch: true });
    if (found) return found;
  }
  return undefined;
}

/** Keeps an answer under its path, as the newest; only whole answers of this site that were not led elsewhere. */
export async function keep(name: typeof PAGES | typeof FILES, path: string, response: Response): Promise<void> {
  if (response.status !== 200 || response.type !== 'basic' || response.redirected) return;
  const cache = await caches.open(name);
  await cache.put(path, response);
  const keys = await cache.keys();
  await Promise.all(keys.slice(0, Math.max(0, keys.length - MOST[name])).map((key) => cache.delete(key)));
}

/** Deletes the shells of versions before the last. */
export async function dropOldShells(): Promise<void> {
  const old = (await shellNames()).slice(0, -SHELLS_KEPT);
  await Promise.all(old.map((name) => caches.delete(name)));
}

/** Oldest first: caches are listed in the order in which they were made. */
const shellNames = async (): Promise<string[]> => (await caches.keys()).filter((name) => name.startsWith(SHELL));
