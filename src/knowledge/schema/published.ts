import { z } from 'zod';
import { issueId } from './ids.ts';
import { issueSchema } from './issue.ts';
import { toolSchema } from './tool.ts';

/** Grows when a reader of the old form would misread the new one. */
export const PUBLISHED_VERSION = 1;

const publishedIssue = issueSchema.extend({
  id: issueId.describe('Permanent id, `<tool>/<name>`.'),
  url: z.url().describe('The page for people.'),
  markdown: z.url().describe('The same page as Markdown.'),
});

const publishedTool = toolSchema.extend({ url: z.url().describe("The tool's page for people.") });

/** `/issues.json`: everything that is known, for programs. */
const published = z
  .strictObject({
    $schema: z.url().describe('Address of this schema.'),
    version: z.literal(PUBLISHED_VERSION).describe('Of the form of this file.'),
    licence: z.literal('CC-BY-4.0').describe('Of the texts (SPDX).'),
    updated: z.iso.date().describe('Day on which an issue was last written or checked.'),
    tools: z.array(publishedTool).describe('Tools that have issues, in the order of the site.'),
    issues: z
      .array(publishedIssue)
      .describe('In the order of their ids. One with `replacedBy` or `retired` is history.'),
  })
  .describe('Known issues in releases: how each is recognised, and where its cause and fix are described.');

export type Published = z.infer<typeof published>;
export type PublishedIssue = Published['issues'][number];

/** Its JSON Schema (draft 2020-12) with the address under which it is found. */
export function publishedJsonSchema(address: string): object {
  const { $schema, ...rest } = z.toJSONSchema(published, { io: 'output', target: 'draft-2020-12' });
  return { $schema, $id: address, title: 'Faultline issues', ...rest };
}
