import { toVersion, type Version } from '../../version.ts';
import { newest } from './version.ts';

/** Something that a page was checked against, by the name that the page gives it, and the newest version that it names. */
export interface Subject {
  readonly name: string;
  readonly version: Version;
}

const PART = /(?<version>\bv?(?<numbers>\d+(?:\.\d+)+)\b)|(?<name>[\w@][\w@./-]*)/g;
/** Words that join versions of one subject: they are no name. */
const JOINING = new Set(['and', 'to', 'or', 'with', 'of', 'source', 'from', 'run', 'in', 'at']);

/**
 * Reads what stands in `checked.against`, as `cosign v3.1.2 and v2.6.4; GnuPG 2.2.40, run`: a version belongs to the last name before it.
 * What is named without a version in numbers is left out: nothing can be newer.
 */
export function subjectsOf(against: string): Subject[] {
  const versions = new Map<string, Version[]>();
  let name: string | undefined;
  for (const { groups } of against.matchAll(PART)) {
    const numbers = groups?.['numbers'];
    const word = groups?.['name'];
    if (word !== undefined && !JOINING.has(word)) name = word;
    if (numbers !== undefined && name !== undefined) {
      versions.set(name, [...(versions.get(name) ?? []), toVersion(numbers)]);
    }
  }
  return [...versions].flatMap(([subject, all]) => {
    const version = newest(all);
    return version ? [{ name: subject, version }] : [];
  });
}
