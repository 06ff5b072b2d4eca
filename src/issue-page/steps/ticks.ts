import { Stored } from '../../browser/stored.ts';

/** Pages whose ticks are kept; those ticked longest ago are forgotten first. */
const MAX_PAGES = 100;

/** Where the ticks of all pages are kept in this browser: ids of steps by the path of their page. */
export const TICKED = new Stored('localStorage', 'ticked-steps');

/** Ids of the steps of a page that were ticked. */
export function ticksOf(path: string): ReadonlySet<string> {
  return new Set(read().get(path));
}

/** Keeps the ticks of a page; none takes the page out. Where storage is blocked, ticks last as long as the page does. */
export function keepTicks(path: string, ids: readonly string[]): void {
  const pages = read();
  pages.delete(path);
  if (ids.length > 0) pages.set(path, ids);
  if (pages.size === 0) TICKED.remove();
  else TICKED.write(JSON.stringify(Object.fromEntries([...pages].slice(-MAX_PAGES))));
}

/** An id for a step that stays while its text does: a step that was rewritten is not ticked any more (FNV-1a, 32 bit). */
export function idOf(list: number, text: string): string {
  let hash = 0x811c9dc5;
  for (const unit of text.replace(/\s+/g, ' ').trim()) hash = Math.imul(hash ^ (unit.codePointAt(0) ?? 0), 0x01000193);
  return `${list}-${(hash >>> 0).toString(36)}`;
}

function read(): Map<string, readonly string[]> {
  try {
    const kept: unknown = JSON.parse(TICKED.read() ?? '{}');
    return new Map(Object.entries(kept as Record<string, string[]>).filter(([, ids]) => Array.isArray(ids)));
  } catch {
    return new Map();
  }
}
