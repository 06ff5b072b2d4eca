import type { Diagnosis } from '../../matcher/types.ts';
import type { Clues } from '../clues/clues.ts';
import type { GivenFile } from '../input/member.ts';
import type { Section } from '../log/section.ts';
import type { LogRow } from '../log/stored-log.ts';
import type { Range } from '../log-view/ranges.ts';
import type { Problem } from '../problem.ts';

/** What the log view asks about the log that was diagnosed under `id`. */
export type LogRequest =
  /** Some lines, from 1. Answered by `rows`. */
  | { readonly type: 'rows'; readonly id: number; readonly first: number; readonly count: number }
  /** The lines that hold a text. Answered by `found`, maybe several times; a new query ends the search for an earlier one. */
  | { readonly type: 'find'; readonly id: number; readonly query: string }
  /** The lines that report errors and warnings. Answered by `levels`, maybe several times. */
  | { readonly type: 'levels'; readonly id: number }
  /** Some lines and texts without secrets, to be shown to others. Answered by `masked`. */
  | {
      readonly type: 'mask';
      readonly id: number;
      readonly ranges: readonly Range[];
      readonly texts: readonly string[];
    };

/** What the worker tells the log view. */
export type LogReply =
  | { readonly type: 'rows'; readonly id: number; readonly first: number; readonly rows: readonly LogRow[] }
  /** More lines that hold the query, ascending. */
  | {
      readonly type: 'found';
      readonly id: number;
      readonly query: string;
      readonly lines: Uint32Array;
      readonly done: boolean;
    }
  /** More lines that report errors and warnings, ascending. */
  | {
      readonly type: 'levels';
      readonly id: number;
      readonly errors: Uint32Array;
      readonly warnings: Uint32Array;
      readonly done: boolean;
    }
  /** The lines of the ranges as one text, with `…` where lines are left out, and the texts; all masked. */
  | { readonly type: 'masked'; readonly id: number; readonly excerpt: string; readonly texts: readonly string[] }
  /** The log cannot be read any more, as when its file was moved. */
  | { readonly type: 'lost'; readonly id: number };

/** A log that was diagnosed. */
export interface Diagnosed {
  readonly diagnosis: Diagnosis;
  /** What the log tells all the same; absent where it is known for sure. */
  readonly clues?: Clues;
  /** How long it took, in milliseconds. */
  readonly ms: number;
  /** The parts of a log that came as several files; none where it came as one. */
  readonly sections: readonly Section[];
  /** Files, or ends of files, that could not be read. */
  readonly leftOut: readonly Problem[];
}

/** What the page tells the worker. A new `id` ends the work on every earlier one. */
export type Request =
  /** Fetch and keep the matcher's index. Answered by `loaded` or `load-failed`. */
  | { readonly type: 'load'; readonly indexUrl: string }
  /** Diagnose a text, given in UTF-8; its buffer is transferred. */
  | { readonly type: 'text'; readonly id: number; readonly bytes: Uint8Array<ArrayBuffer> }
  /** Read some files as one log and diagnose it. */
  | { readonly type: 'files'; readonly id: number; readonly files: readonly GivenFile[] }
  | LogRequest
  /** Stop the work on `id` and forget its log; nothing more comes for it. */
  | { readonly type: 'cancel'; readonly id: number };

/** What the worker tells the page. */
export type Reply =
  | { readonly type: 'loaded' }
  | { readonly type: 'load-failed'; readonly reason: string }
  /** Bytes of the files read so far, of all that have to be read; packed bytes for packed files. */
  | { readonly type: 'progress'; readonly id: number; readonly done: number; readonly total: number }
  | ({ readonly type: 'diagnosed'; readonly id: number } & Diagnosed)
  | LogReply
  | { readonly type: 'problem'; readonly id: number; readonly problem: Problem };
