/** Address of the list of files that a copy of the site consists of. */
export const LIST_PATH = '/offline.json';

/** Address of the page that is shown where there is neither a network nor a copy. */
export const LOST_PATH = '/offline/';

/** Where visited pages are kept, and the files that they load. */
export const PAGES = 'pages';
export const FILES = 'files';

/** Where the copy of the whole site is kept that a reader asked for. */
export const COPY = 'copy';

/** Requests with this header are for that copy: they are not answered from what is kept. */
export const COPY_HEADER = 'x-for-copy';

/** A file of the site as the list has it: its path, its size in bytes, and a hash of what is in it. */
export type ListedFile = readonly [path: string, bytes: number, hash: string];

/** What a copy of the site consists of. */
export interface FileList {
  readonly version: string;
  /** Bytes that travel, files being compressed. */
  readonly transfer: number;
  readonly files: readonly ListedFile[];
}

/** What a page tells the worker. */
export type ToWorker =
  /** Keep this page and the files that it loaded: it was opened before there was a worker. */
  | { readonly type: 'keep'; readonly page: string; readonly files: readonly string[] }
  /** Take over from the worker of an older version. */
  | { readonly type: 'take-over' };
