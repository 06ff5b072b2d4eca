import { matcherAssets, pageFills, type MatcherAssets } from '../knowledge/assets.ts';
import type { Fills } from '../matcher/index.ts';

/** The matcher's files; looked for once for all pages of a build, anew for each page in development, where the content changes. */
export function matcherFiles(): MatcherAssets {
  if (import.meta.env.DEV) return matcherAssets();
  return (cached ??= matcherAssets());
}

/** What caught values stand for in the commands of an issue's page. */
export function fillsOfPage(id: string): Fills {
  const all = import.meta.env.DEV ? pageFills() : (cachedFills ??= pageFills());
  return all.get(id) ?? {};
}

let cached: MatcherAssets | undefined;
let cachedFills: ReturnType<typeof pageFills> | undefined;
