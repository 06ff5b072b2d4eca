import { globSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';
import { expect, test } from 'vitest';

/** What the files of a folder may import: folders and files of `src`, and `package` for packages, `node:` for Node's modules. */
const MAY: Readonly<Record<string, readonly string[]>> = {
  matcher: ['matcher'],
  browser: ['browser'],
  knowledge: ['knowledge', 'matcher', 'package', 'node:'],
};

/** Where zod may be named. */
const ZOD = /^src\/(?:knowledge\/|content\.config\.ts)/;

const FILES = globSync('src/**/*.{ts,mjs,astro}').map((file) => file.replaceAll('\\', '/'));

test.each(Object.entries(MAY))('%s imports only what it may', (folder, allowed) => {
  const strays = FILES.filter((file) => file.startsWith(`src/${folder}/`)).flatMap((file) =>
    importsOf(file)
      .filter((name) => !allowed.includes(kindOf(file, name)))
      .map((name) => `${file}: ${name}`),
  );
  expect(strays).toEqual([]);
});

test('zod stays where it never reaches the browser', () => {
  expect(FILES.filter((file) => !ZOD.test(file) && importsOf(file).includes('zod'))).toEqual([]);
});

test('nothing imports a page', () => {
  expect(
    FILES.flatMap((file) =>
      importsOf(file)
        .filter((name) => kindOf(file, name) === 'pages')
        .map((name) => `${file}: ${name}`),
    ),
  ).toEqual([]);
});

test('the test finds the imports', () => {
  expect(importsOf('src/knowledge/load.ts')).toContain('./yaml.ts');
  expect(kindOf('src/knowledge/load.ts', '../matcher/index.ts')).toBe('matcher');
});

function importsOf(file: string): string[] {
  return ts.preProcessFile(readFileSync(file, 'utf8'), true, true).importedFiles.map(({ fileName }) => fileName);
}

/** The folder below `src` that an import of `file` leads into; `package` and `node:` outside. */
function kindOf(file: string, name: string): string {
  if (name.startsWith('node:')) return 'node:';
  if (!name.startsWith('.')) return 'package';
  return join(dirname(file), name).replaceAll('\\', '/').split('/')[1] ?? '';
}
