import { siteUrl } from '../../site.ts';

/** Pages that exist as Markdown too. */
const TWINNED = /^\/(?:issues\/[^/]+\/[^/]+|guides\/[^/]+|tools\/[^/]+)\/$/;

/** Path of a page's Markdown: `/issues/cosign/no-signatures.md`; undefined for pages that have none. `path` ends in a slash. */
export function twinPath(path: string): string | undefined {
  return TWINNED.test(path) ? path.replace(/\/$/, '.md') : undefined;
}

/** Address of a page's Markdown, and of the page itself where it has none. */
export const twinUrl = (path: string): string => siteUrl + (twinPath(path) ?? path);
