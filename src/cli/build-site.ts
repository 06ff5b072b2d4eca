import { rmSync } from 'node:fs';
import process from 'node:process';
import { close, createIndex } from 'pagefind';
import { buildOffline } from './build-offline.ts';
import { buildPictures } from './build-pictures.ts';
import { DIST } from './dist.ts';
import { reportProblems } from './report-problems.ts';
import { run } from './run.ts';

/**
 * Checks the content, builds the site into `dist`, makes its search index, the pictures for links to its pages, and what it needs offline.
 * Returns whether all of it went well.
 */
export async function buildSite(): Promise<boolean> {
  if (!reportProblems()) return false;
  // What an earlier build left must not be served as if it were part of this one.
  rmSync(DIST, { recursive: true, force: true });
  if ((await run('astro', ['build'])) !== 0) return false;
  if (!(await indexForSearch())) return false;
  await buildPictures();
  await buildOffline();
  return true;
}

async function indexForSearch(): Promise<boolean> {
  try {
    const { index, errors } = await createIndex({});
    if (!index) return failed(errors);
    const added = await index.addDirectory({ path: DIST });
    if (added.errors.length > 0) return failed(added.errors);
    const written = await index.writeFiles({ outputPath: `${DIST}/pagefind` });
    if (written.errors.length > 0) return failed(written.errors);
    process.stdout.write(`Search: ${String(added.page_count)} pages.\n`);
    return true;
  } finally {
    await close();
  }
}

function failed(errors: readonly string[]): false {
  process.stderr.write(`The search index could not be made: ${errors.join('; ')}\n`);
  return false;
}
