import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { contentState } from '../knowledge/state.ts';
import { loadIndex, type IndexFile, type MatchIndex } from '../matcher/index.ts';
import { ROOT } from './root.ts';

const CACHE = '.cache/knowledge.json';
const MAX_BYTES = 1 << 28;

/** What the command line says of an issue. */
export interface Said {
  readonly title: string;
  readonly summary: string;
}

/** What is kept in the cache. */
export interface PackedKnowledge {
  readonly index: IndexFile;
  readonly said: readonly (readonly [id: string, said: Said])[];
}

/** What it takes to diagnose on the command line. */
export interface DiagnosisKnowledge {
  readonly index: MatchIndex;
  readonly said: ReadonlyMap<string, Said>;
}

/**
 * The matcher's index of this project's content, from a cache where neither content nor code has changed since. It is made in a
 * process of its own: reading thousands of pages takes memory that a process which goes on to read a log cannot give back.
 */
export function cachedKnowledge(root: string = ROOT): DiagnosisKnowledge {
  const state = createHash('sha256')
    .update(contentState(root, 'src/matcher', 'src/knowledge'))
    .digest('hex');
  const { index, said } = fromCache(root, state) ?? made(root, state);
  return { index: loadIndex(index), said: new Map(said) };
}

interface Cached extends PackedKnowledge {
  readonly state: string;
}

function fromCache(root: string, state: string): PackedKnowledge | undefined {
  try {
    const cached = JSON.parse(readFileSync(join(root, CACHE), 'utf8')) as Cached;
    return cached.state === state ? cached : undefined;
  } catch {
    // Not there yet, or not whole: it will be written.
    return undefined;
  }
}

function made(root: string, state: string): PackedKnowledge {
  const text = execFileSync(process.execPath, [join(root, 'src/cli/print-knowledge.ts')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
  const packed = JSON.parse(text) as PackedKnowledge;
  try {
    mkdirSync(join(root, '.cache'), { recursive: true });
    // Under another name first, so that nobody reads half of it.
    const path = join(root, `${CACHE}.${process.pid}`);
    writeFileSync(path, JSON.stringify({ state, ...packed } satisfies Cached));
    renameSync(path, join(root, CACHE));
  } catch {
    // A folder that cannot be written to costs time, not the answer.
  }
  return packed;
}
