import { compareVersions, toVersion, type Version } from '../../version.ts';

/**
 * Whether a reader's version may lie in a range as `affectedVersions` gives it, its end not included. `2` may be any of 2.0, 2.1 and so on:
 * all that is older than 3. What is no version may be any.
 */
export function mayBeIn(version: string, range: string): boolean {
  const asked = versionOf(version);
  if (!asked) return true;
  const [start, end] = range.split('..').map(versionOf);
  return (!start || compareVersions(start, next(asked)) < 0) && (!end || compareVersions(asked, end) < 0);
}

function versionOf(text: string): Version | undefined {
  const numbers = /^\s*v?(\d+(?:\.\d+)*)/i.exec(text)?.[1];
  return numbers === undefined ? undefined : toVersion(numbers);
}

/** The first version that is no more the same: 2.5 for 2.4. */
const next = (version: Version): Version => version.with(-1, (version.at(-1) ?? 0) + 1);
