import { parseTemplate, type IssueSource } from '../matcher/index.ts';
import type { Issue, Knowledge } from './model.ts';
import { FREQUENCIES, type SignatureData } from './schema/index.ts';

/** What the matcher needs of every issue, in the order of their ids. A page that another one replaced is not diagnosed any more. */
export function issueSources(knowledge: Knowledge): IssueSource[] {
  const names = new Map(knowledge.tools.tools.map((tool) => [tool.id, tool.name]));
  return knowledge.issues
    .filter((issue) => issue.data.replacedBy === undefined)
    .map((issue) => issueSource(issue, names.get(issue.data.tool) ?? issue.data.tool));
}

/** What the matcher needs of one issue. A signature that is no template is left out: the checks name it, and a writer's preview goes on. */
export function issueSource(issue: Issue, toolName: string): IssueSource {
  const { title, summary, phrases, frequency, consequenceOf, envelope = false, confusedWith } = issue.data;
  return {
    id: issue.id,
    title,
    summary,
    toolName,
    signatures: usableSignatures(issue).map(({ text, strength, requires, excludes }) => ({
      text,
      strength,
      ...(requires ? { requires } : {}),
      ...(excludes ? { excludes } : {}),
    })),
    phrases,
    frequency: FREQUENCIES.length - 1 - FREQUENCIES.indexOf(frequency),
    consequenceOf,
    envelope,
    confusedWith: confusedWith.map(({ id }) => id),
  };
}

/** The signatures that are well-formed templates. */
export function usableSignatures(issue: Issue): SignatureData[] {
  return issue.data.signatures.filter(({ text }) => {
    try {
      parseTemplate(text);
      return true;
    } catch {
      return false;
    }
  });
}
