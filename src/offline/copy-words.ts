import { formatBytes, formatCount, formatNumber } from '../format.ts';
import type { Copy, Progress } from './copy.ts';
import { missing } from './copy.ts';
import type { FileList } from './names.ts';

const day = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric' });

/** What is kept, in a sentence or two. `list` is that of the site as it is now; undefined where it cannot be reached. */
export function stateText(copy: Copy | undefined, list: FileList | undefined): string {
  if (!copy) {
    return list
      ? `Every page, the search and the matcher: ${formatCount(list.files.length, 'file')}, about ${formatBytes(list.transfer)} to fetch.`
      : 'The site cannot be saved without a network.';
  }
  if (!copy.whole) return `${files(copy.files.length, 'is', 'are')} saved; the copy is not whole.`;
  const saved = `The whole site is saved in this browser, as of ${day.format(copy.saved)}.`;
  const changed = list ? missing(list, copy).length : 0;
  return changed === 0 ? saved : `${saved} ${files(changed, 'has', 'have')} changed since.`;
}

/** So many files, and the verb that goes with them. */
const files = (count: number, one: string, many: string): string =>
  `${formatCount(count, 'file')} ${count === 1 ? one : many}`;

/** What the button does. */
export function saveLabel(copy: Copy | undefined): string {
  if (!copy) return 'Save for offline';
  return copy.whole ? 'Update the copy' : 'Go on saving';
}

/** `312 of 1,168 files, 4.1 MB`. */
export function progressText({ files: done, ofFiles, bytes }: Progress): string {
  return `${formatNumber(done)} of ${formatCount(ofFiles, 'file')}, ${formatBytes(bytes)}`;
}

/** Why it could not be saved, and what to do. */
export function failureText(error: unknown): string {
  const name = error instanceof DOMException ? error.name : '';
  return name === 'QuotaExceededError'
    ? 'This browser has no room left for the site. Free some space, or remove what is saved.'
    : 'The connection broke off. What was fetched is kept: go on when it is back.';
}
