import { printable } from '../display-text.ts';
import { due } from '../worker/due.ts';
import type { LogReply, LogRequest } from '../worker/protocol.ts';
import { mask } from '../share/mask.ts';
import { findPattern, matchingLines } from './find.ts';
import { eachLevel } from './level.ts';
import type { LogRow, StoredLog } from './stored-log.ts';

/** What has been found is told at most this often, in milliseconds. */
const TELL_EVERY = 150;

/** Answers what the log view asks about one log: lines, what holds a text, which lines are grave. */
export class LogDesk {
  readonly #log: StoredLog;
  readonly #reply: (reply: LogReply) => void;
  #closed = false;
  #query = '';

  constructor(log: StoredLog, reply: (reply: LogReply) => void) {
    this.#log = log;
    this.#reply = (message) => {
      if (!this.#closed) reply(message);
    };
  }

  /** Ends all work; nothing more is told. */
  close(): void {
    this.#closed = true;
  }

  /** Answers one request, or says that the log cannot be read any more. */
  async answer(request: LogRequest): Promise<void> {
    const { id } = request;
    try {
      if (request.type === 'find') await this.#find(id, request.query);
      else if (request.type === 'levels') await this.#tellLevels(id);
      else if (request.type === 'mask') await this.#tellMasked(request);
      else await this.#tellRows(request);
    } catch {
      // The browser has lost the bytes: the file was moved, changed or taken away.
      this.#reply({ type: 'lost', id });
    }
  }

  async #tellRows({ id, first, count }: Extract<LogRequest, { type: 'rows' }>): Promise<void> {
    this.#reply({ type: 'rows', id, first, rows: await this.#log.rows(first, count) });
  }

  async #tellMasked({ id, ranges, texts }: Extract<LogRequest, { type: 'mask' }>): Promise<void> {
    const stretches = await Promise.all(
      ranges.map(async ({ first, last }) => (await this.#log.rows(first, last - first + 1)).map(shown).join('\n')),
    );
    this.#reply({ type: 'masked', id, excerpt: mask(stretches.join('\n…\n')), texts: texts.map(mask) });
  }

  async #tellLevels(id: number): Promise<void> {
    let lines: { error: number[]; warning: number[] } = { error: [], warning: [] };
    const tell = (done: boolean): void => {
      const { error, warning } = lines;
      this.#reply({ type: 'levels', id, errors: Uint32Array.from(error), warnings: Uint32Array.from(warning), done });
      lines = { error: [], warning: [] };
    };
    const isDue = due(TELL_EVERY);
    for await (const { first, text } of this.#log.stretches()) {
      if (this.#closed) return;
      eachLevel(text, first, (line, level) => lines[level].push(line));
      if (isDue()) tell(false);
    }
    tell(true);
  }

  /** A new query ends the search for the one before. */
  async #find(id: number, query: string): Promise<void> {
    this.#query = query;
    if (query === '') return;
    const pattern = findPattern(query);
    let lines: number[] = [];
    const tell = (done: boolean): void => {
      this.#reply({ type: 'found', id, query, lines: Uint32Array.from(lines), done });
      lines = [];
    };
    const isDue = due(TELL_EVERY);
    for await (const { first, text } of this.#log.stretches()) {
      if (this.#closed || this.#query !== query) return;
      for (const line of matchingLines(text, pattern, first)) lines.push(line);
      if (isDue()) tell(false);
    }
    tell(true);
  }
}

const shown = ({ text }: LogRow): string => printable({ text, start: 0, end: 0 }).text.trimEnd();
