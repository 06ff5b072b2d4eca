import { InputError, MAX_BYTES, MAX_FILES } from '../problem.ts';
import { nameOfFiles, type GivenFile, type Member } from './member.ts';
import { layOut } from './run-layout.ts';
import { inOrderOfTime } from './run-order.ts';
import { fileMember, readBytes } from './slices.ts';
import { isZip, zipMembers } from './zip-members.ts';

/** A file to be read as a part of the log. */
export interface Part {
  /** The job or the folder that it belongs to; empty where there is none. */
  readonly group: string;
  /** The step, or the name of the file; empty where the group says it all. */
  readonly name: string;
  readonly file: Member;
}

/** What was given, ready to be read in order. */
export interface Given {
  readonly name: string;
  readonly parts: readonly Part[];
  /** Bytes that are read for all of it. */
  readonly cost: number;
}

/**
 * Opens files: looks into archives, and puts everything in order; nothing is read twice that an archive holds twice.
 * @throws InputError where there is too much, or an archive cannot be opened
 */
export async function openGiven(files: readonly GivenFile[]): Promise<Given> {
  const name = nameOfFiles(files);
  const members = await membersOf(files);
  if (members.length > MAX_FILES) throw new InputError({ code: 'too-many-files', name, count: members.length });
  const { jobs, others } = layOut(withoutCommonFolder(members));
  const bundles = [...(await inOrderOfTime(jobs)), ...others];
  const parts = bundles.flatMap(({ name: group, parts: inside }) => inside.map((part) => ({ ...part, group })));
  if (parts.length === 0) throw new InputError({ code: 'no-files', name });
  const size = parts.reduce((sum, { file }) => sum + file.size, 0);
  if (size > MAX_BYTES) {
    const packed = parts.some(({ file }) => !file.file);
    throw new InputError(packed ? { code: 'unpacks-too-large', name } : { code: 'too-large', name, size });
  }
  return { name, parts, cost: parts.reduce((sum, { file }) => sum + file.cost, 0) };
}

async function membersOf(files: readonly GivenFile[]): Promise<Member[]> {
  const members: Member[] = [];
  for (const given of files) {
    const { path, file } = given;
    if (!isZip(await readBytes(file.slice(0, 4), path))) members.push(fileMember(given));
    else if (file.size > MAX_BYTES) throw new InputError({ code: 'too-large', name: path, size: file.size });
    else {
      const below = files.length === 1 ? '' : `${path.replace(/\.zip$/i, '')}/`;
      for (const member of await zipMembers(file, path)) members.push({ ...member, path: below + member.path });
    }
  }
  return members;
}

/** The folder that was given, or the only one at the top of an archive, tells nothing. */
function withoutCommonFolder(members: readonly Member[]): Member[] {
  const folder = /^[^/]+\//.exec(members[0]?.path ?? '')?.[0];
  if (folder === undefined || !members.every(({ path }) => path.startsWith(folder))) return [...members];
  return withoutCommonFolder(members.map((member) => ({ ...member, path: member.path.slice(folder.length) })));
}
