import { loadIndex, type IndexFile, type MatchIndex } from '../matcher/index.ts';
import { InputError, type Problem } from './problem.ts';
import type { Reply, Request } from './protocol.ts';
import { readLog } from './read-input.ts';
import { Session } from './session.ts';

/** Progress is told at most this often, in milliseconds. */
const PROGRESS_INTERVAL = 100;

let index: MatchIndex | undefined;
/** Id of the input that is being worked on; everything for another one is out of date. */
let current = 0;
let text: { id: number; session: Session; pieces: Uint8Array[]; spent: number } | undefined;

addEventListener('message', ({ data }: MessageEvent<Request>) => {
  void handle(data);
});

async function handle(request: Request): Promise<void> {
  if (request.type === 'load') return load(request.indexUrl);
  if (request.type === 'cancel') {
    if (current === request.id) current = 0;
    text = undefined;
    return;
  }
  current = request.id;
  try {
    await (request.type === 'text' ? takeText(request) : takeFile(request));
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

async function takeText({ id, bytes, last }: Extract<Request, { type: 'text' }>): Promise<void> {
  if (text?.id !== id) text = { id, session: newSession(), pieces: [], spent: 0 };
  const { session, pieces } = text;
  const started = performance.now();
  pieces.push(bytes);
  session.push(bytes);
  if (last) {
    const diagnosis = session.finish({ code: 'nothing-given' });
    reply({ type: 'diagnosed', id, diagnosis, ms: text.spent + performance.now() - started });
    text = undefined;
    await sendExcerpt(id, session, pieces);
    return;
  }
  text.spent += performance.now() - started;
}

async function takeFile({ id, file }: Extract<Request, { type: 'file' }>): Promise<void> {
  const session = newSession();
  const started = performance.now();
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
  if (current !== id) return;
  const diagnosis = session.finish({ code: 'empty', name: file.name });
  reply({ type: 'diagnosed', id, diagnosis, ms: performance.now() - started });
  await sendExcerpt(
    id,
    session,
    readLog(file, () => undefined),
  );
}

async function sendExcerpt(
  id: number,
  session: Session,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): Promise<void> {
  const lines = await session.excerpt(whileCurrent(id, pieces));
  if (current === id && lines.length > 0) reply({ type: 'excerpt', id, lines });
}

/** Passes pieces on until another input takes over. */
async function* whileCurrent(
  id: number,
  pieces: AsyncIterable<Uint8Array> | Iterable<Uint8Array>,
): AsyncGenerator<Uint8Array> {
  for await (const bytes of pieces) {
    if (current !== id) return;
    yield bytes;
  }
}

function newSession(): Session {
  if (!index) throw new Error('the index is not loaded');
  return new Session(index);
}

function problemOf(error: unknown): Problem {
  if (error instanceof InputError) return error.problem;
  return { code: 'failed', reason: error instanceof Error ? error.message : String(error) };
}

function reply(message: Reply): void {
  postMessage(message);
}
