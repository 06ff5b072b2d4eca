import type { GivenFile } from '../input/member.ts';
import { MAX_FILES } from '../problem.ts';

/**
 * The files of a drop, those in dropped folders too, with their paths. To be called while the event is handled: afterwards the browser
 * has forgotten them. One file more than can be read is the last.
 */
export async function droppedFiles(transfer: DataTransfer): Promise<GivenFile[]> {
  const items = [...transfer.items].filter(({ kind }) => kind === 'file');
  const dropped = items.map((item) => ({ entry: item.webkitGetAsEntry(), file: item.getAsFile() }));
  const found: GivenFile[] = [];
  for (const { entry, file } of dropped) {
    if (entry?.isDirectory) await gather(entry as FileSystemDirectoryEntry, found);
    else if (file) found.push({ path: file.name, file });
  }
  return found;
}

/** The files that were chosen, with their paths where a folder was chosen. */
export const chosenFiles = (files: FileList): GivenFile[] =>
  [...files].map((file) => ({ path: file.webkitRelativePath || file.name, file }));

async function gather(folder: FileSystemDirectoryEntry, found: GivenFile[]): Promise<void> {
  const reader = folder.createReader();
  // The reader hands out some at a time, and none when there are no more.
  for (let some = await read(reader); some.length > 0; some = await read(reader)) {
    for (const entry of some) {
      if (found.length > MAX_FILES) return;
      if (entry.isDirectory) await gather(entry as FileSystemDirectoryEntry, found);
      else {
        const file = await fileOf(entry as FileSystemFileEntry);
        if (file) found.push({ path: entry.fullPath.replace(/^\//, ''), file });
      }
    }
  }
}

/** What is in a folder; nothing where it may not be read. */
const read = (reader: FileSystemDirectoryReader): Promise<FileSystemEntry[]> =>
  new Promise((resolve) => reader.readEntries(resolve, () => resolve([])));

const fileOf = (entry: FileSystemFileEntry): Promise<File | undefined> =>
  new Promise((resolve) => entry.file(resolve, () => resolve(undefined)));
