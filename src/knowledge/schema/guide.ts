import { z } from 'zod';
import { issueId } from './ids.ts';
import { checkedAgainst, reference, sentence } from './shared.ts';

/** Frontmatter of `content/guides/<name>.mdx`. Unknown keys are refused. */
export const guideSchema = z.strictObject({
  title: z.string().min(5).max(90).describe('What the reader will have done at the end.'),
  summary: sentence.max(240).describe('Shown in lists and search: for whom, and what comes out.'),
  order: z.int().nonnegative().describe('Position in the list of guides.'),
  issues: z.array(issueId).default([]).describe('Issues that live along the way, in the order of the steps.'),
  phrases: z.array(z.string().min(8)).default([]).describe('How people ask for this.'),
  references: z.array(reference).min(1).describe('Sources.'),
  checked: checkedAgainst,
});

export type GuideData = z.infer<typeof guideSchema>;
