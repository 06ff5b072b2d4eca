import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * A text that changes whenever a file of `content/`, or of another folder that is named, does: paths, times and sizes.
 * Costs a few milliseconds for a thousand files.
 */
export function contentState(root: string, ...folders: readonly string[]): string {
  return ['content', ...folders]
    .flatMap((folder) => readdirSync(join(root, folder), { recursive: true, withFileTypes: true }))
    .filter((entry) => entry.isFile())
    .map((entry) => {
      const path = join(entry.parentPath, entry.name);
      const { mtimeMs, size } = statSync(path);
      return `${path}\t${mtimeMs}\t${size}`;
    })
    .sort()
    .join('\n');
}
