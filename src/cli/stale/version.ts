import { compareVersions, toVersion, type Version } from '../../version.ts';

/** A released version, and what stands before its numbers in a tag: `docker-` of `docker-v29.7.2`. */
interface Release {
  readonly prefix: string;
  readonly version: Version;
}

const RELEASE = /^(@?(?:[a-z][\w.]*[-/@])*)v?(\d+(?:\.\d+){1,3})$/i;

/** What a tag says of a release; undefined for pre-releases and for tags that are no version. */
export function releaseOf(tag: string): Release | undefined {
  const [, prefix, numbers] = RELEASE.exec(tag) ?? [];
  return prefix === undefined || numbers === undefined ? undefined : { prefix, version: toVersion(numbers) };
}

/**
 * The newest release among the tags of a repository. Where several things are released from it, each with a prefix of its own, those without
 * a prefix count, or else those whose prefix holds `name`.
 */
export function newestRelease(tags: readonly string[], name: string): Version | undefined {
  const releases = tags.map(releaseOf).filter((release) => release !== undefined);
  const prefixes = [...new Set(releases.map(({ prefix }) => prefix))];
  const own = (prefix: string): boolean => prefix.toLowerCase().includes(name.toLowerCase());
  const right = prefixes.length < 2 || prefixes.includes('') ? [prefixes.toSorted()[0]] : prefixes.filter(own);
  return newest(releases.filter(({ prefix }) => right.includes(prefix)).map(({ version }) => version));
}

/** The newest of some versions. */
export function newest(versions: readonly Version[]): Version | undefined {
  return versions.toSorted(compareVersions).at(-1);
}

export const formatVersion = (version: Version): string => version.join('.');
