import { pastedBytes } from '../../matcher/read/pasted.ts';
import type { Cards } from '../card.ts';
import type { GivenFile } from '../input/member.ts';
import type { Problem } from '../problem.ts';
import type { Diagnosed, LogReply, LogRequest, Reply, Request } from './protocol.ts';

/** What to diagnose. */
export type Input = { readonly text: string } | { readonly files: readonly GivenFile[] };

/** How it went. */
export type Outcome =
  ({ readonly type: 'diagnosed' } & Diagnosed) | { readonly type: 'problem'; readonly problem: Problem };

export interface RunOptions {
  /** Ends the run; its promise then never settles to anything but an `AbortError`. */
  readonly signal: AbortSignal;
  /** Bytes of the files read so far, of all that have to be read. */
  readonly onProgress?: (done: number, total: number) => void;
  /** Answers to what is asked about the log with `ask`; they come after the outcome. */
  readonly onLog?: (reply: LogReply) => void;
}

/** A question about the log that was diagnosed last, without its id. */
export type Question = LogRequest extends infer One ? (One extends LogRequest ? Omit<One, 'id'> : never) : never;

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
      if ('files' in input) this.#send({ type: 'files', id, files: input.files });
      else {
        const bytes = pastedBytes(input.text);
        this.#send({ type: 'text', id, bytes }, [bytes.buffer]);
      }
    });
  }

  /** Asks about the log of the last run. Its `onLog` is told the answer. */
  ask(question: Question): void {
    if (this.#run) this.#send({ ...question, id: this.#run.id });
  }

  /** Ends the worker. The next `load` starts another one. */
  stop(): void {
    this.#worker?.terminate();
    this.#worker = undefined;
    this.#loading = undefined;
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
    if (reply.type === 'progress') run.options.onProgress?.(reply.done, reply.total);
    else if (reply.type === 'diagnosed' || reply.type === 'problem') run.resolve(reply);
    else run.options.onLog?.(reply);
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
