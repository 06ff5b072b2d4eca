import { z } from 'zod';
import { toolId } from './ids.ts';
import { sentence } from './shared.ts';

const httpsUrl = z.url({ protocol: /^https$/ });

/** A group of tools, as a reader would look for them. */
export const groupSchema = z.strictObject({
  id: toolId.describe('Permanent id of the group.'),
  name: z.string().min(2).describe('Heading in the list of issues.'),
});

/** One entry of `tools` in content/tools.yaml. */
export const toolSchema = z.strictObject({
  id: toolId.describe('Permanent id; also the folder below content/issues.'),
  name: z.string().min(2).describe('The name as its makers write it.'),
  group: toolId.describe('Id of the group it is listed under.'),
  description: sentence.describe('What the tool does in a release, in one sentence.'),
  homepage: httpsUrl.describe('Home page.'),
  docs: httpsUrl.describe('Documentation.'),
  source: httpsUrl.optional().describe('Source repository, where there is one.'),
  tracker: httpsUrl.optional().describe('Where its own issues are reported.'),
});

/** content/tools.yaml. */
export const toolsFileSchema = z.strictObject({
  groups: z.array(groupSchema).min(1).describe('Groups in the order in which they are shown.'),
  tools: z.array(toolSchema).min(1).describe('Tools in the order in which they are shown within their group.'),
});

export type GroupData = z.infer<typeof groupSchema>;
export type ToolData = z.infer<typeof toolSchema>;
export type ToolsFile = z.infer<typeof toolsFileSchema>;
