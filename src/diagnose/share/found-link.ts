const ID = /^[a-z0-9][a-z0-9-]*\/[a-z0-9][a-z0-9-]*$/;
/** Ids that a link carries at most. */
const MAX_IDS = 10;

/** The part of an address behind the `#`, which browsers send nowhere, that names issues and nothing else. */
export const foundHash = (ids: readonly string[]): string => `#found=${ids.slice(0, MAX_IDS).join(',')}`;

/** The issues that such an address names; undefined where it names none. What is no id is passed over. */
export function idsInHash(hash: string): string[] | undefined {
  const named = new URLSearchParams(hash.replace(/^#/, '')).get('found');
  const ids = (named ?? '').split(',').filter((id) => ID.test(id));
  return ids.length > 0 ? [...new Set(ids)].slice(0, MAX_IDS) : undefined;
}
