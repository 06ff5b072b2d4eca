import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { contentState } from '../knowledge/state.ts';
import { loadIndex, type IndexFile, type MatchIndex } from '../matcher/index.ts';
import { ROOT } from './root.ts';

const CACHE = '.cache/match-index.json';
const MAX_BYTES = 1 << 28;

/**
 * The matcher's index of this project's content, from a cache where neither content nor code has changed since. It is made in a
 * process of its own: reading thousands of pages takes memory that a process which goes on to read a log cannot give back.
 */
export function cachedIndex(root: string = ROOT): MatchIndex {
  const state = createHash('sha256')
    .update(contentState(root, 'src/matcher', 'src/knowledge'))
    .digest('hex');
  return loadIndex(fromCache(root, state) ?? made(root, state));
}

interface Cached {
  readonly state: string;
  readonly index: IndexFile;
}

function fromCache(root: string, state: string): IndexFile | undefined {
  try {
    const cached = JSON.parse(readFileSync(join(root, CACHE), 'utf8')) as Cached;
    return cached.state === state ? cached.index : undefined;
  } catch {
    // Not there yet, or not whole: it will be written.
    return undefined;
  }
}

function made(root: string, state: string): IndexFile {
  const text = execFileSync(process.execPath, [join(root, 'src/cli/print-index.ts')], {
    cwd: root,
    encoding: 'utf8',
    maxBuffer: MAX_BYTES,
  });
  const index = JSON.parse(text) as IndexFile;
  try {
    mkdirSync(join(root, '.cache'), { recursive: true });
    // Under another name first, so that nobody reads half of it.
    const path = join(root, `${CACHE}.${process.pid}`);
    writeFileSync(path, JSON.stringify({ state, index } satisfies Cached));
    renameSync(path, join(root, CACHE));
  } catch {
    // A folder that cannot be written to costs time, not the answer.
  }
  return index;
}
