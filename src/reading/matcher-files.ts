import { matcherAssets, type MatcherAssets } from '../knowledge/assets.ts';

/** The matcher's files; looked for once for all pages of a build, anew for each page in development, where the content changes. */
export function matcherFiles(): MatcherAssets {
  if (import.meta.env.DEV) return matcherAssets();
  return (cached ??= matcherAssets());
}

let cached: MatcherAssets | undefined;
