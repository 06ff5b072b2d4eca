/** After this many milliseconds a network that does not answer counts as none. */
export const PATIENCE = 3000;
/** For this many milliseconds after that, what is kept is shown at once. */
export const DISTRUST = 30_000;
/** For this many milliseconds a network is waited for, where the reader has just asked for a newer version. */
export const RESOLVE = 30_000;

/** What the answers are made from. */
export interface Sources {
  readonly fetch: (request: Request) => Promise<Response>;
  /** What is kept for a path. */
  readonly find: (path: string) => Promise<Response | undefined>;
}

let distrustedUntil = 0;
let awaitedUntil = 0;

/** The reader has asked for a newer version: what is kept would be the old one. */
export function awaitNewer(): void {
  awaitedUntil = Date.now() + RESOLVE;
}

/**
 * What the network says, if it says it soon; what is kept, where the network fails, is slow, or the server is out of order. Where nothing is
 * kept, the network is waited for.
 * @throws what `fetch` threw, where nothing is kept
 */
export async function networkFirst(request: Request, { fetch, find }: Sources): Promise<Response> {
  const fetched = fetch(request);
  const first = await Promise.race([fetched.catch(() => 'failed' as const), late()]);
  if (first === 'late') distrustedUntil = Date.now() + DISTRUST;
  else if (first !== 'failed' && first.status < 500) {
    distrustedUntil = 0;
    return first;
  }
  return (await find(pathOf(request))) ?? fetched;
}

/** What is kept; else what the network says. */
export async function keptFirst(request: Request, { fetch, find }: Sources): Promise<Response> {
  return (await find(pathOf(request))) ?? fetch(request);
}

const pathOf = (request: Request): string => new URL(request.url).pathname;

/** Patience ends; at once, where it ended a moment ago; late, where a newer version is awaited. */
function late(): Promise<'late'> {
  return new Promise((resolve) => setTimeout(() => resolve('late'), patience(Date.now())));
}

function patience(now: number): number {
  if (now < awaitedUntil) return awaitedUntil - now;
  return now < distrustedUntil ? 0 : PATIENCE;
}
