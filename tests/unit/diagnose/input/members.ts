import type { Member } from '../../../../src/diagnose/input/member.ts';
import { fileMember } from '../../../../src/diagnose/input/slices.ts';

/** A file with the given bytes or text. */
export const fileOf = (content: string | Uint8Array, name = 'build.log'): File =>
  new File([typeof content === 'string' ? content : new Uint8Array(content)], name);

/** A file that was given by itself. */
export const memberOf = (file: File): Member => fileMember({ path: file.name, file });
