import { createHash } from 'node:crypto';
import { globSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { FileList } from '../../offline/names.ts';

/** What nobody reads without a network: data for programs, pictures for other sites, ready-made search interfaces, what only servers need. */
const LEFT_OUT =
  /^(?:_headers|robots\.txt|llms\.txt|sw\.js|offline\.json|feed\.xml|opensearch\.xml|sitemap.*|issues(?:\.schema)?\.json|404\.html|social\/.*|.*\.md|pagefind\/pagefind-(?:(?:modular-|component-)?ui|highlight)\..*)$/;
const COMPRESSED = /\.(?:html|js|css|json|svg|webmanifest)$/;

/** The files of a built site that make a copy of it, by their paths. The version is a hash of all of them. */
export function listFiles(dist: string): FileList {
  let transfer = 0;
  const files = globSync('**/*', { cwd: dist })
    .map((file) => file.replaceAll('\\', '/'))
    .filter((file) => !LEFT_OUT.test(file) && statSync(join(dist, file)).isFile())
    .sort()
    .map((file) => {
      const content = readFileSync(join(dist, file));
      transfer += COMPRESSED.test(file) ? gzipSync(content, { level: 6 }).length : content.length;
      return [addressOf(file), content.length, hash(content)] as const;
    });
  return { version: hash(JSON.stringify(files)), transfer, files };
}

const addressOf = (file: string): string => `/${file.replace(/(?:^|(?<=\/))index\.html$/, '')}`;

const hash = (content: string | Buffer): string => createHash('sha256').update(content).digest('hex').slice(0, 10);
