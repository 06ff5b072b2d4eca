import { z } from 'zod';

const SEGMENT = '[a-z0-9]+(?:-[a-z0-9]+)*';

/** Id of a tool: lower-case words joined by hyphens, for example `slsa-verifier`. */
export const toolId = z.string().regex(new RegExp(`^${SEGMENT}$`), 'a tool id is lower-case words joined by hyphens');

/** Permanent id of an issue, `<tool>/<name>`; also its path below `content/issues` and its address. */
export const issueId = z
  .string()
  .regex(new RegExp(`^${SEGMENT}/${SEGMENT}$`), 'an issue id is <tool>/<name>, lower-case words joined by hyphens');
