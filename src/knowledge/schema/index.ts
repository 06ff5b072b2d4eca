export { issueId, toolId } from './ids.ts';
export {
  FREQUENCIES,
  PHASES,
  issueSchema,
  type Frequency,
  type IssueData,
  type Phase,
  type SignatureData,
} from './issue.ts';
export { guideSchema, type GuideData } from './guide.ts';
export { groupSchema, toolSchema, toolsFileSchema, type GroupData, type ToolData, type ToolsFile } from './tool.ts';
export { publishedJsonSchema } from './published.ts';
export { optionsFileSchema, programSchema, type OptionsFile, type ProgramData } from './options.ts';
