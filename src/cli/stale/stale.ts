import { ageInDays } from '../../reading/freshness.ts';
import { subjectsOf } from './subjects.ts';
import { compareVersions, type Version } from '../../version.ts';

/** A page as far as its age goes. */
export interface CheckedPage {
  readonly file: string;
  /** Day of the check, `YYYY-MM-DD`. */
  readonly date: string;
  /** What it was checked against, in its own words. */
  readonly against: string;
}

/** A page that is behind something that it was checked against. */
export interface Behind extends CheckedPage {
  readonly name: string;
  readonly version: Version;
  readonly newest: Version;
}

/** Pages whose check is more than `days` days ago, the oldest first. */
export function olderThan(pages: readonly CheckedPage[], days: number, now: Date): CheckedPage[] {
  return pages.filter(({ date }) => ageInDays(date, now) > days).toSorted((a, b) => a.date.localeCompare(b.date));
}

/**
 * Pages that name a version of which there is a newer one, the most outdated first: by the first part of the version in which they differ.
 * @param newestOf the newest version of what a page names, undefined where it is not known
 */
export function behind(pages: readonly CheckedPage[], newestOf: (name: string) => Version | undefined): Behind[] {
  const found = pages.flatMap((page) =>
    subjectsOf(page.against).flatMap(({ name, version }) => {
      const latest = newestOf(name);
      return latest && compareVersions(latest, version) > 0 ? [{ ...page, name, version, newest: latest }] : [];
    }),
  );
  return found.toSorted((a, b) => firstDifference(a) - firstDifference(b) || a.date.localeCompare(b.date));
}

/** 0 for another major version, 1 for a minor one, and so on. */
function firstDifference({ version, newest }: Behind): number {
  return newest.findIndex((part, at) => part !== (version[at] ?? 0));
}
