import { loadIndex, type IndexFile, type MatchIndex } from '../matcher/index.ts';
import { LogDesk } from './log/log-desk.ts';
import { isPlain, Recorder } from './log/recorder.ts';
import { InputError, type Problem } from './problem.ts';
import type { Reply, Request } from './protocol.ts';
import { readLog } from './read-input.ts';
import { Session } from './session.ts';

/** Progress is told at most this often, in milliseconds. */
const PROGRESS_INTERVAL = 100;

let index: MatchIndex | undefined;
/** Id of the input that is being worked on, or that questions are answered about; everything for another one is out of date. */
let current = 0;
let desk: LogDesk | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void handle(data);
});

async function handle(request: Request): Promise<void> {
  if (request.type === 'load') return load(request.indexUrl);
  if (request.type === 'cancel') {
    if (current === request.id) forget(0);
    return;
  }
  if (request.type !== 'text' && request.type !== 'file') {
    if (current === request.id) await desk?.answer(request);
    return;
  }
  forget(request.id);
  try {
    if (request.type === 'text') takeText(request);
    else await takeFile(request);
  } catch (error) {
    if (current === request.id) reply({ type: 'problem', id: request.id, problem: problemOf(error) });
  }
}

async function load(indexUrl: string): Promise<void> {
  try {
    const response = await fetch(indexUrl);
    if (!response.ok) throw new Error(`the server answered ${response.status}`);
    index = loadIndex((await response.json()) as IndexFile);
    reply({ type: 'loaded' });
  } catch (error) {
    reply({ type: 'load-failed', reason: error instanceof Error ? error.message : String(error) });
  }
}

function takeText({ id, bytes }: Extract<Request, { type: 'text' }>): void {
  const started = performance.now();
  const recorder = new Recorder();
  const session = newSession(recorder);
  session.push(bytes);
  tell(id, session, recorder, { code: 'nothing-given' }, started);
}

async function takeFile({ id, file }: Extract<Request, { type: 'file' }>): Promise<void> {
  const started = performance.now();
  const recorder = new Recorder((await isPlain(file)) ? file : undefined);
  const session = newSession(recorder);
  let told = started;
  const onRead = (done: number): void => {
    if (performance.now() - told < PROGRESS_INTERVAL) return;
    told = performance.now();
    reply({ type: 'progress', id, done });
  };
  for await (const bytes of readLog(file, onRead)) {
    if (current !== id) return;
    session.push(bytes);
  }
  if (current === id) tell(id, session, recorder, { code: 'empty', name: file.name }, started);
}

/** Tells the diagnosis, and keeps the log for questions. */
function tell(id: number, session: Session, recorder: Recorder, whenEmpty: Problem, started: number): void {
  const diagnosis = session.finish(whenEmpty);
  desk = new LogDesk(recorder.finish(), reply);
  reply({ type: 'diagnosed', id, diagnosis, ms: performance.now() - started });
}

/** Lets go of what there was. @param next id of what comes; 0 for nothing */
function forget(next: number): void {
  current = next;
  desk?.close();
  desk = undefined;
}

function newSession(recorder: Recorder): Session {
  if (!index) throw new Error('the index is not loaded');
  return new Session(index, recorder);
}

function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return error.problem;
  return { code: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function reply(message: Reply): void {
  postMessage(message);
}
