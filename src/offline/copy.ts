import { COPY, COPY_HEADER, LIST_PATH, type FileList, type ListedFile } from './names.ts';

/** So many files are fetched at a time. */
const LANES = 6;

/** What is kept of the site, and since when. */
export interface Copy extends FileList {
  /** When it was saved, as milliseconds since 1970. */
  readonly saved: number;
  /** Whether all files of its version are there. */
  readonly whole: boolean;
}

/** How far saving has come. */
export interface Progress {
  readonly files: number;
  readonly ofFiles: number;
  readonly bytes: number;
  readonly ofBytes: number;
}

/** The list of files of the site as it is now. @throws where it cannot be had */
export async function currentList(): Promise<FileList> {
  return (await (await fetchFor(LIST_PATH)).json()) as FileList;
}

/** What is kept; undefined where nothing is. */
export async function savedCopy(): Promise<Copy | undefined> {
  if (!(await caches.has(COPY))) return undefined;
  const kept = await (await caches.open(COPY)).match(LIST_PATH);
  return kept && ((await kept.json()) as Copy);
}

/** Files that a copy lacks, or has as they were in another version. */
export function missing(list: FileList, copy: FileList | undefined): readonly ListedFile[] {
  const hashes = new Map(copy?.files.map(([path, , hash]) => [path, hash]));
  return list.files.filter(([path, , hash]) => hashes.get(path) !== hash);
}

/**
 * Fetches what is missing and keeps it; what is no longer on the list goes. What was fetched before an end stays, and is not fetched again.
 * @throws where a file cannot be had or kept, and an `AbortError` where the signal ended it
 */
export async function saveCopy(
  list: FileList,
  onProgress: (progress: Progress) => void,
  signal: AbortSignal,
): Promise<void> {
  const before = await savedCopy();
  const cache = await caches.open(COPY);
  const wanted = missing(list, before);
  const all = { ofFiles: wanted.length, ofBytes: wanted.reduce((sum, [, bytes]) => sum + bytes, 0) };
  const kept = new Map(before?.files.map((file) => [file[0], file]));
  let files = 0;
  let bytes = 0;
  const queue = wanted.values();
  const lane = async (): Promise<void> => {
    for (const file of queue) {
      const [path, size] = file;
      await cache.put(path, await fetchFor(path, signal));
      kept.set(path, file);
      files++;
      bytes += size;
      onProgress({ files, bytes, ...all });
    }
  };
  const ends = await Promise.allSettled(Array.from({ length: LANES }, lane));
  const failed = ends.find((end) => end.status === 'rejected');
  if (!failed) await dropOthers(cache, list);
  const copy: Copy = {
    ...list,
    files: failed ? [...kept.values()] : list.files,
    saved: Date.now(),
    whole: !failed,
  };
  await cache.put(LIST_PATH, Response.json(copy));
  if (failed) throw failed.reason;
}

/** Removes the copy. */
export async function removeCopy(): Promise<void> {
  await caches.delete(COPY);
}

async function dropOthers(cache: Cache, list: FileList): Promise<void> {
  const paths = new Set(list.files.map(([path]) => path));
  const others = (await cache.keys()).filter(({ url }) => !paths.has(new URL(url).pathname));
  await Promise.all(others.map((key) => cache.delete(key)));
}

/** A file as the server has it now, whatever is kept. */
async function fetchFor(path: string, signal?: AbortSignal): Promise<Response> {
  const response = await fetch(path, {
    cache: 'no-cache',
    headers: { [COPY_HEADER]: '1' },
    ...(signal ? { signal } : {}),
  });
  if (!response.ok) throw new Error(`${path} was answered with ${response.status}.`);
  return response;
}
