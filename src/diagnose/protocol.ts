import type { Diagnosis, LogLine } from '../matcher/types.ts';
import type { LineRole } from './excerpt.ts';
import type { Problem } from './problem.ts';

/** A line of the excerpt, with the reason why it stands there. */
export interface ExcerptLine extends LogLine {
  readonly role: LineRole;
}

/** What the page tells the worker. A new `id` ends the work on every earlier one. */
export type Request =
  /** Fetch and keep the matcher's index. Answered by `loaded` or `load-failed`. */
  | { readonly type: 'load'; readonly indexUrl: string }
  /** The next piece of a text in UTF-8; its buffer is transferred. With `last`, the text is complete. */
  | { readonly type: 'text'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer>; readonly last: boolean }
  /** Read and diagnose a file. */
  | { readonly type: 'file'; readonly id: number; readonly file: File }
  /** Stop the work on `id`; nothing more comes for it. */
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker tells the page. */
export type Reply =
  | { readonly type: 'loaded' }
  | { readonly type: 'load-failed'; readonly reason: string }
  /** Bytes of the file read so far; packed bytes for a packed file. */
  | { readonly type: 'progress'; readonly id: number; readonly done: number }
  | { readonly type: 'diagnosed'; readonly id: number; readonly diagnosis: Diagnosis; readonly ms: number }
  /** After `diagnosed`: the lines around what was found, in order. Not sent where there are none. */
  | { readonly type: 'excerpt'; readonly id: number; readonly lines: readonly ExcerptLine[] }
  | { readonly type: 'problem'; readonly id: number; readonly problem: Problem };
