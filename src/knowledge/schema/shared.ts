import { z } from 'zod';

/** Plain prose that ends like a sentence. */
export const sentence = z
  .string()
  .min(10)
  .regex(/[.!?]$/, 'end it like a sentence, with . ! or ?');

/** A source that the reader can open. */
export const reference = z.strictObject({
  title: z.string().min(3).describe('What the reader finds there.'),
  url: z.url({ protocol: /^https$/ }).describe('An https address; source files at a tag or commit, never at a branch.'),
});

/** What the page was last compared with, and when. */
export const checkedAgainst = z
  .strictObject({
    date: z.iso.date().describe('Day of the check, YYYY-MM-DD, quoted.'),
    against: z.string().min(3).describe('What was read: tool and version, or the documentation and its date.'),
  })
  .describe('When, and against which version, somebody last checked the page.');
