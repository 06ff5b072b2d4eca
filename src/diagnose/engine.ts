import type { Diagnosis } from '../matcher/types.ts';
import type { Cards } from './card.ts';
import type { Problem } from './problem.ts';
import type { ExcerptLine, Reply, Request } from './protocol.ts';

/** What to diagnose. */
export type Input = { readonly text: string } | { readonly file: File };

/** How it went. */
export type Outcome =
  | { readonly type: 'diagnosed'; readonly diagnosis: Diagnosis; readonly ms: number }
  | { readonly type: 'problem'; readonly problem: Problem };

export interface RunOptions {
  /** Ends the run; its promise then never settles to anything but an `AbortError`. */
  readonly signal: AbortSignal;
  /** Bytes of the file read so far. */
  readonly onProgress?: (done: number) => void;
  /** The lines around what was found; comes after the outcome, if at all. */
  readonly onExcerpt?: (lines: readonly ExcerptLine[]) => void;
}

/** UTF-16 units that are encoded and handed over at a time: a few milliseconds of work, so that the page stays awake. */
const PIECE_LENGTH = 1024 * 1024;

/** The worker and what it needs, loaded once and on demand. One input is diagnosed at a time; a new one replaces it. */
export class Engine {
  readonly #indexUrl: string;
  readonly #cardsUrl: string;
  #worker: Worker | undefined;
  #loading: Promise<Cards> | undefined;
  #settleLoad: { resolve: () => void; reject: (reason: Error) => void } | undefined;
  #run: { id: number; options: RunOptions; resolve: (outcome: Outcome) => void } | undefined;
  #lastId = 0;

  constructor(indexUrl: string, cardsUrl: string) {
    this.#indexUrl = indexUrl;
    this.#cardsUrl = cardsUrl;
  }

  /**
   * Starts the worker and loads the index and the cards. After a failure the next call tries again.
   * @throws Error with the reason where one of them cannot be had
   */
  load(): Promise<Cards> {
    this.#loading ??= Promise.all([fetchCards(this.#cardsUrl), this.#loadIndex()]).then(
      ([cards]) => cards,
      (error: unknown) => {
        this.#loading = undefined;
        throw error;
      },
    );
    return this.#loading;
  }

  /** Diagnoses an input; `load` must have succeeded. */
  run(input: Input, options: RunOptions): Promise<Outcome> {
    const id = ++this.#lastId;
    return new Promise((resolve, reject) => {
      this.#run = { id, options, resolve };
      const abort = (): void => {
        this.#send({ type: 'cancel', id });
        reject(new DOMException('The diagnosis was stopped.', 'AbortError'));
      };
      if (options.signal.aborted) return abort();
      options.signal.addEventListener('abort', abort, { once: true });
      if ('file' in input) this.#send({ type: 'file', id, file: input.file });
      else void this.#sendText(id, input.text, options.signal);
    });
  }

  /** Ends the worker. The next `load` starts another one. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loading = undefined;
  }

  async #sendText(id: number, text: string, signal: AbortSignal): Promise<void> {
    const encoder = new TextEncoder();
    for (let from = 0, last = false; !last && !signal.aborted;) {
      let to = Math.min(text.length, from + PIECE_LENGTH);
      if (isHighSurrogate(text.charCodeAt(to - 1)) && to < text.length) to--;
      last = to === text.length;
      const bytes = encoder.encode(text.slice(from, to));
      this.#send({ type: 'text', id, bytes, last }, [bytes.buffer]);
      from = to;
      if (!last) await nextTask();
    }
  }

  #loadIndex(): Promise<void> {
    return new Promise((resolve, reject) => {
      this.#settleLoad = { resolve, reject };
      this.#worker ??= this.#startWorker();
      this.#send({ type: 'load', indexUrl: new URL(this.#indexUrl, location.href).href });
    });
  }

  #startWorker(): Worker {
    const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
    worker.addEventListener('message', ({ data }: MessageEvent<Reply>) => this.#receive(data));
    // The script could not be loaded, or the worker died, of want of memory for example.
    worker.addEventListener('error', (event) => this.#crashed(event.message || 'the worker could not run'));
    return worker;
  }

  #receive(reply: Reply): void {
    if (reply.type === 'loaded') return this.#settleLoad?.resolve();
    if (reply.type === 'load-failed') return this.#settleLoad?.reject(new Error(reply.reason));
    const run = this.#run;
    if (run?.id !== reply.id || run.options.signal.aborted) return;
    if (reply.type === 'progress') run.options.onProgress?.(reply.done);
    else if (reply.type === 'excerpt') run.options.onExcerpt?.(reply.lines);
    else run.resolve(reply);
  }

  #crashed(reason: string): void {
    this.stop();
    this.#settleLoad?.reject(new Error(reason));
    this.#run?.resolve({ type: 'problem', problem: { code: 'failed', reason } });
  }

  #send(request: Request, transfer: Transferable[] = []): void {
    this.#worker?.postMessage(request, transfer);
  }
}

async function fetchCards(url: string): Promise<Cards> {
  const response = await fetch(url);
  if (!response.ok) throw new Error(`the server answered ${response.status}`);
  return (await response.json()) as Cards;
}

/** Lets the browser handle what is waiting. A message is not slowed down as nested timers are. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => {
      port1.close();
      resolve();
    };
    port2.postMessage(undefined);
  });
}

const isHighSurrogate = (unit: number): boolean => unit >= 0xd800 && unit <= 0xdbff;
