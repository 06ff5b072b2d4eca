import type { IssueSource } from '../matcher/types.ts';
import type { Issue, Knowledge } from './model.ts';

/** What the matcher needs of every issue, in the order of their ids. A page that another one replaced is not diagnosed any more. */
export function issueSources(knowledge: Knowledge): IssueSource[] {
  const names = new Map(knowledge.tools.tools.map((tool) => [tool.id, tool.name]));
  return knowledge.issues
    .filter((issue) => issue.data.replacedBy === undefined)
    .map((issue) => issueSource(issue, names.get(issue.data.tool) ?? issue.data.tool));
}

/** What the matcher needs of one issue. */
export function issueSource(issue: Issue, toolName: string): IssueSource {
  const { title, summary, signatures, phrases, consequenceOf } = issue.data;
  return {
    id: issue.id,
    title,
    summary,
    toolName,
    signatures: signatures.map(({ text, strength, requires, excludes }) => ({
      text,
      strength,
      ...(requires ? { requires } : {}),
      ...(excludes ? { excludes } : {}),
    })),
    phrases,
    consequenceOf,
  };
}
