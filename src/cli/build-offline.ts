import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';
import { rolldown } from 'rolldown';
import { ALL_ISSUES_PATH } from '../knowledge/urls.ts';
import { LIST_PATH, LOST_PATH } from '../offline/names.ts';
import { WORKER_PATH } from '../offline/worker-path.ts';
import { DIST } from './dist.ts';
import { listFiles } from './offline/list-files.ts';
import { withWhatTheyLoad } from './offline/shell.ts';

const ENTRY = 'src/offline/worker/main.ts';

/** What is there without a network from the first visit on, and what every page names in its head. */
const SHELL = ['/', '/issues/', ALL_ISSUES_PATH, LOST_PATH, '/favicon.svg', '/site.webmanifest', '/icons/icon-192.png'];

/**
 * Writes the service worker and the list of files that a copy of the site consists of. The worker holds the version, a hash of that list, so that
 * browsers see that there is a new one whenever any file is new.
 */
export async function buildOffline(): Promise<void> {
  const list = listFiles(DIST);
  const shell = withWhatTheyLoad(
    SHELL,
    list.files.map(([path]) => path),
    textOf,
  );
  const bundle = await rolldown({
    input: ENTRY,
    transform: { define: { VERSION: JSON.stringify(list.version), SHELL: JSON.stringify(shell) } },
  });
  await bundle.write({ file: join(DIST, WORKER_PATH), format: 'iife', minify: true });
  await bundle.close();
  writeFileSync(join(DIST, LIST_PATH), JSON.stringify(list));
  process.stdout.write(`Offline: ${list.files.length} files, ${shell.length} of them at once.\n`);
}

/** The text of a file of the site by its path; of a page what stands at its address. */
const textOf = (path: string): string =>
  readFileSync(join(DIST, path.endsWith('/') ? `${path}index.html` : path), 'utf8');
