import { Stored } from '../browser/stored.ts';

const kept = new Stored('localStorage', 'faultline:searches');

/** Searches that are remembered at most. */
export const MOST = 6;
/** Longer ones are no searches to come back to, in UTF-16 units. */
const LONGEST = 80;

/** The last searches of this browser, newest first. None where nothing can be stored, as in some private windows. */
export function recentSearches(): string[] {
  return parseSearches(kept.read());
}

/** Remembers a search that led to a page. Never call it with text of a log. */
export function rememberSearch(term: string): void {
  kept.write(JSON.stringify(withSearch(recentSearches(), term)));
}

export function forgetSearches(): void {
  kept.remove();
}

/** Reads what is stored; whatever another hand has put there is no search. */
export function parseSearches(stored: string | null): string[] {
  try {
    const parsed: unknown = JSON.parse(stored ?? '[]');
    if (!Array.isArray(parsed)) return [];
    return parsed.filter((term): term is string => typeof term === 'string' && isKept(term)).slice(0, MOST);
  } catch {
    return [];
  }
}

/** Puts a search first; the same one, however it is capitalised, is there once, and the oldest go. */
export function withSearch(searches: readonly string[], term: string): string[] {
  const search = term.trim();
  if (!isKept(search)) return [...searches];
  const others = searches.filter((other) => other.toLowerCase() !== search.toLowerCase());
  return [search, ...others].slice(0, MOST);
}

const isKept = (term: string): boolean => term.trim() !== '' && term.length <= LONGEST;
