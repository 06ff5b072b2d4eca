import { currentKnowledge } from '../knowledge/current.ts';
import { ALL_ISSUES_PATH, issuePath } from '../knowledge/urls.ts';
import { LOST_PATH } from '../offline/names.ts';

/** Whether a page belongs into the sitemap: addresses that only lead on to another page, and the one shown offline, do not. `url` is absolute. */
export function isListed(url: string): boolean {
  const { pathname } = new URL(url);
  if (pathname === ALL_ISSUES_PATH) return true;
  return pathname !== LOST_PATH && !/^\/issues\/[^/]+\/$/.test(pathname) && !(aliases ??= aliasPaths()).has(pathname);
}

let aliases: Set<string> | undefined;

function aliasPaths(): Set<string> {
  return new Set(currentKnowledge().issues.flatMap((issue) => issue.data.aliases.map(issuePath)));
}
