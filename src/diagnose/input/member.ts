import { formatCount } from '../../format.ts';

/** A file of those that were given: one by itself, or one inside of an archive. */
export interface Member {
  /** Path below what was given, with slashes: `build/3_Run tests.txt`. */
  readonly path: string;
  /** Bytes that it has, unpacked from the archive. */
  readonly size: number;
  /** Bytes that are read of what was given to have it. */
  readonly cost: number;
  /** The file itself, where it is not inside of an archive. */
  readonly file?: File;
  /**
   * Reads it.
   * @param onRead told after every piece how many bytes of what was given were read for it
   * @throws InputError where it cannot be read or unpacked
   */
  open(onRead: (bytes: number) => void): AsyncGenerator<Uint8Array<ArrayBuffer>, void>;
}

/** A file by its path below the folder that was given, or by its name. */
export interface GivenFile {
  readonly path: string;
  readonly file: File;
}

/** What given files are called as a whole: `build.log`, the folder `logs_1`, or `3 files`. */
export function nameOfFiles(files: readonly GivenFile[]): string {
  const [first] = files;
  if (!first) return 'What was given';
  const folder = /^[^/]+\//.exec(first.path)?.[0];
  if (folder !== undefined && files.every(({ path }) => path.startsWith(folder))) return folder.slice(0, -1);
  return files.length === 1 ? first.path : formatCount(files.length, 'file');
}
