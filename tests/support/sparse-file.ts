import { closeSync, ftruncateSync, mkdtempSync, openSync, rmSync, writeSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Makes a file of any size that takes hardly any room on the disk: some text, then NULs. Returns its path and how to remove it. */
export function sparseFile(name: string, head: string, size: number): { path: string; remove: () => void } {
  const folder = mkdtempSync(join(tmpdir(), 'faultline-'));
  const path = join(folder, name);
  const file = openSync(path, 'w');
  writeSync(file, head);
  ftruncateSync(file, size);
  closeSync(file);
  return { path, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
