import { loadIndex, type IndexFile, type MatchIndex } from '../../matcher/index.ts';
import type { Diagnosis } from '../../matcher/types.ts';
import { findClues, type Clues } from '../clues/clues.ts';
import { due } from './due.ts';
import { openGiven, type Given } from '../input/given.ts';
import { readGiven } from '../input/read-given.ts';
import { LogDesk } from '../log/log-desk.ts';
import { isPlain, Recorder } from '../log/recorder.ts';
import { InputError, type Problem } from '../problem.ts';
import type { Section } from '../log/section.ts';
import type { StoredLog } from '../log/stored-log.ts';
import type { Diagnosed, Reply, Request } from './protocol.ts';
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
  if (request.type !== 'text' && request.type !== 'files') {
    if (current === request.id) await desk?.answer(request);
    return;
  }
  forget(request.id);
  try {
    if (request.type === 'text') await takeText(request);
    else await takeFiles(request);
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

async function takeText({ id, bytes }: Extract<Request, { type: 'text' }>): Promise<void> {
  const started = performance.now();
  const recorder = new Recorder();
  const session = newSession(recorder);
  session.push(bytes);
  const diagnosis = session.finish({ code: 'nothing-given' });
  await tell(id, started, recorder, { diagnosis, sections: [], leftOut: [] });
}

async function takeFiles({ id, files }: Extract<Request, { type: 'files' }>): Promise<void> {
  const started = performance.now();
  const given = await openGiven(files);
  const recorder = new Recorder(await plainFile(given));
  const session = newSession(recorder);
  const sections: Section[] = [];
  const leftOut: Problem[] = [];
  const pieces = readGiven(given, {
    onRead: progress(id, given.cost),
    onPart: ({ group, name }) => sections.push({ line: recorder.lineCount + 1, group, name }),
    onLeftOut: (problem) => leftOut.push(problem),
  });
  for await (const bytes of pieces) {
    if (current !== id) return;
    session.push(bytes);
  }
  if (current !== id) return;
  const diagnosis = session.finish({ code: 'empty', name: given.name });
  await tell(id, started, recorder, { diagnosis, sections: sections.length > 1 ? sections : [], leftOut });
}

/** The file that holds the very bytes of the log, where there is one: they need not be kept twice. */
async function plainFile({ parts }: Given): Promise<File | undefined> {
  const file = parts.length === 1 ? parts[0]?.file.file : undefined;
  return file && (await isPlain(file)) ? file : undefined;
}

function progress(id: number, total: number): (done: number) => void {
  const isDue = due(PROGRESS_INTERVAL);
  return (done) => {
    if (isDue()) reply({ type: 'progress', id, done, total });
  };
}

/** Keeps the log for questions, and tells what it shows. */
async function tell(
  id: number,
  started: number,
  recorder: Recorder,
  found: Omit<Diagnosed, 'ms' | 'clues'>,
): Promise<void> {
  const log = recorder.finish();
  desk = new LogDesk(log, reply);
  const clues = await cluesOf(found.diagnosis, log, found.sections);
  if (current !== id) return;
  reply({ type: 'diagnosed', id, ...found, ms: performance.now() - started, ...(clues && { clues }) });
}

/** Without them the diagnosis is whole as well: a log that cannot be read a second time is no reason to fail. */
async function cluesOf(diagnosis: Diagnosis, log: StoredLog, sections: readonly Section[]): Promise<Clues | undefined> {
  try {
    return index && (await findClues(diagnosis, { log, sections, index }));
  } catch {
    return undefined;
  }
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
