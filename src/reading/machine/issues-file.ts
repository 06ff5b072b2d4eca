import type { IssueData, ToolData } from '../../knowledge/schema/index.ts';
import { PUBLISHED_VERSION, type Published } from '../../knowledge/schema/published.ts';
import { issuePath, toolPath } from '../../knowledge/urls.ts';
import { siteUrl } from '../../site.ts';
import type { Entry } from './page-markdown.ts';
import { twinUrl } from './twins.ts';

/** Path of the data. */
export const ISSUES_PATH = '/issues.json';

/** Address of the schema that describes the data. */
export const SCHEMA_URL = `${siteUrl}/issues.schema.json`;

/** All issues as `/issues.json` has them. The texts in Markdown are on their pages. */
export function issuesFile(issues: readonly Entry<IssueData>[], tools: readonly Entry<ToolData>[]): Published {
  const dates = issues.map(({ data }) => data.checked.date).sort();
  return {
    $schema: SCHEMA_URL,
    version: PUBLISHED_VERSION,
    licence: 'CC-BY-4.0',
    updated: dates.at(-1) ?? '1970-01-01',
    tools: tools.map(({ data: { id, name, group, description, homepage, docs, source, tracker } }) => ({
      ...{ id, name, group, url: siteUrl + toolPath(id), description, homepage, docs },
      ...(source === undefined ? {} : { source }),
      ...(tracker === undefined ? {} : { tracker }),
    })),
    issues: issues
      .toSorted((a, b) => (a.id < b.id ? -1 : 1))
      .map(({ id, data }) => ({ id, url: siteUrl + issuePath(id), markdown: twinUrl(issuePath(id)), ...data })),
  };
}
