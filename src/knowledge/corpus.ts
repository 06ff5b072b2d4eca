import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CorpusText } from './checks/rule.ts';

/** Where the texts lie in which nothing may be found. */
const FOLDER = 'tests/corpus/unrelated';

/** Reads the unrelated text below `root`. */
export function loadCorpus(root: string): CorpusText[] {
  return readdirSync(join(root, FOLDER), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .sort()
    .map((path) => ({ file: path.slice(root.length + 1).replaceAll('\\', '/'), text: readFileSync(path, 'utf8') }));
}
