import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import { listFiles } from '../../../src/cli/offline/list-files.ts';
import { withWhatTheyLoad } from '../../../src/cli/offline/shell.ts';
import type { FileList } from '../../../src/offline/names.ts';

const FILES: Readonly<Record<string, string>> = {
  '/': '<link href="/_astro/base.A1.css"><script src="/_astro/home.B2.js"></script><x data-index="/matcher/index.0a.json">',
  '/other/': '<link href="/_astro/other.C3.css">',
  '/_astro/base.A1.css': 'src: url(/_astro/face.D4.woff2)',
  '/_astro/home.B2.js': 'import("./late.E5.js"); import("./gone.F6.js")',
  '/_astro/late.E5.js': 'import"./home.B2.js"; new URL("worker-G7.js", x)',
  '/_astro/worker-G7.js': '',
  '/_astro/face.D4.woff2': '',
  '/_astro/other.C3.css': '',
  '/matcher/index.0a.json': '{"text":"other.C3.css"}',
};

test('a page comes with what it loads, and what that loads', () => {
  expect(withWhatTheyLoad(['/'], Object.keys(FILES), (path) => FILES[path] ?? '')).toEqual(
    Object.keys(FILES)
      .filter((path) => !path.includes('other'))
      .sort(),
  );
});

function listOf(files: Readonly<Record<string, string>>): FileList {
  const dist = mkdtempSync(join(tmpdir(), 'faultline-'));
  try {
    for (const [file, text] of Object.entries(files)) {
      mkdirSync(dirname(join(dist, file)), { recursive: true });
      writeFileSync(join(dist, file), text);
    }
    return listFiles(dist);
  } finally {
    rmSync(dist, { recursive: true });
  }
}

test('the list has pages by their addresses, and leaves out what is for programs', () => {
  const list = listOf({
    'index.html': 'home',
    'issues/a/b/index.html': 'page',
    'issues/a/b.md': 'page',
    'issues.json': '{}',
    'sw.js': '',
    _headers: '',
    'pagefind/pagefind.js': 'search',
    'pagefind/pagefind-ui.js': 'interface',
    'pagefind/pagefind-worker.js': 'worker',
  });
  expect(list.files.map(([path]) => path)).toEqual([
    '/',
    '/issues/a/b/',
    '/pagefind/pagefind-worker.js',
    '/pagefind/pagefind.js',
  ]);
  expect(list.files[0]?.[1]).toBe(4);
});

test('the version changes with any file of the list, and with nothing else', () => {
  const one = listOf({ 'index.html': 'home' });
  expect(listOf({ 'index.html': 'home', 'a.md': 'new' }).version).toBe(one.version);
  expect(listOf({ 'index.html': 'HOME' }).version).not.toBe(one.version);
});
