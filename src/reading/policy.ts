import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import process from 'node:process';

/**
 * The content security policy of `public/_headers` as a meta element may carry it: without `frame-ancestors`, which only a header can set.
 * The page has it too, so that it holds on servers that do not read that file.
 */
export function metaPolicy(): string {
  const headers = readFileSync(join(process.cwd(), 'public/_headers'), 'utf8');
  const policy = /^\s*Content-Security-Policy:\s*(.+)$/m.exec(headers)?.[1];
  if (policy === undefined)
    throw new Error('public/_headers has no Content-Security-Policy line; the pages take their policy from it.');
  return policy
    .split(';')
    .map((directive) => directive.trim())
    .filter((directive) => directive !== '' && !directive.startsWith('frame-ancestors'))
    .join('; ');
}
