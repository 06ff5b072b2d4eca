/**
 * How a request is answered. `page`: from the network, or else from what is kept. `file`: its name holds a hash, so what is kept is right.
 * `fresh`: as a page, but not kept when it is asked for. Undefined: as if there were no worker.
 */
export type Route = 'page' | 'file' | 'fresh' | undefined;

const HASHED = /^\/(?:_astro|matcher)\//;
/** The list of every issue is fetched by the filter. */
const FRESH = /^\/(?:pagefind\/|icons\/|issues\/all\/$|favicon\.svg$|site\.webmanifest$)/;

/** The route of a request, as far as its address, its method and its mode tell. */
export function routeOf({ url, method, mode }: Pick<Request, 'url' | 'method' | 'mode'>, origin: string): Route {
  const { pathname, origin: from } = new URL(url);
  if (method !== 'GET' || from !== origin) return undefined;
  if (mode === 'navigate') return /\.\w+$/.test(pathname) ? undefined : 'page';
  if (HASHED.test(pathname)) return 'file';
  return FRESH.test(pathname) ? 'fresh' : undefined;
}
