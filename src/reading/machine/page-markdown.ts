import { guidePath, issuePath, toolPath } from '../../knowledge/urls.ts';
import type { GuideData, IssueData, ToolData } from '../../knowledge/schema/index.ts';
import { siteUrl } from '../../site.ts';
import { phases } from '../phases.ts';
import { formatCount } from '../../format.ts';
import { FREQUENCY_WORDS, longDate } from '../words.ts';
import { blocks, bodyOf, escaped, link, list } from './markdown-text.ts';
import { twinUrl } from './twins.ts';

/** An entry of a collection, as far as its Markdown needs it. */
export interface Entry<Data> {
  readonly id: string;
  readonly data: Data;
}

/** Titles of issues by id; undefined where there is no such issue. */
export type TitleOf = (id: string) => string | undefined;

/** An issue's page as Markdown. `source` is its content file. */
export function issueMarkdown(
  { id, data }: Entry<IssueData>,
  toolName: string,
  source: string,
  titleOf: TitleOf,
): string {
  const toIssue = (other: string): string => link(titleOf(other) ?? other, twinUrl(issuePath(other)));
  return blocks(
    `# ${escaped(data.title)}`,
    data.retired && `**This no longer happens.** ${data.retired}`,
    data.replacedBy && `**Another page has taken over:** ${toIssue(data.replacedBy)}`,
    data.summary,
    list([
      `Tool: ${link(toolName, twinUrl(toolPath(data.tool)))}`,
      `Phase: ${phases.find(({ id: phase }) => phase === data.phase)?.name ?? data.phase}`,
      `How often: ${FREQUENCY_WORDS[data.frequency]}`,
      `Affects: ${data.affects}`,
      ...checkedAndPage(data.checked, issuePath(id)),
    ]),
    `**Is this yours?** ${data.tell}`,
    section('Mend first', data.consequenceOf.map(toIssue)),
    bodyOf(source),
    section(
      'Easily confused',
      data.confusedWith.map(({ id: other, tell }) => `${toIssue(other)}: ${tell}`),
    ),
    section('In other words', data.phrases),
    sources(data.references),
  );
}

/** A guide as Markdown. `source` is its content file. */
export function guideMarkdown({ id, data }: Entry<GuideData>, source: string, titleOf: TitleOf): string {
  return blocks(
    `# ${data.title}`,
    data.summary,
    list(checkedAndPage(data.checked, guidePath(id))),
    bodyOf(source),
    section(
      'What breaks on the way',
      data.issues.map((issue) => link(titleOf(issue) ?? issue, twinUrl(issuePath(issue)))),
    ),
    sources(data.references),
  );
}

/** A tool as Markdown: what it is, and its issues by phase. */
export function toolMarkdown({ id, data }: Entry<ToolData>, issues: readonly Entry<IssueData>[]): string {
  const places = [
    ['Home page', data.homepage],
    ['Documentation', data.docs],
    ['Source', data.source],
    ['Its own issue tracker', data.tracker],
  ] as const;
  return blocks(
    `# ${data.name}`,
    `${data.description} ${formatCount(issues.length, 'known issue')}, each with its cause and its fix.`,
    list([
      ...places.flatMap(([name, url]) => (url === undefined ? [] : `${name}: <${url}>`)),
      `This page for people: <${siteUrl}${toolPath(id)}>`,
    ]),
    ...phases.map((phase) =>
      section(
        phase.name,
        issues
          .filter((issue) => issue.data.phase === phase.id)
          .map((issue) => `${link(issue.data.title, twinUrl(issuePath(issue.id)))}: ${issue.data.summary}`),
      ),
    ),
  );
}

const checkedAndPage = (checked: IssueData['checked'], path: string): string[] => [
  `Checked: ${longDate(checked.date)}, against ${checked.against}`,
  `This page for people: <${siteUrl}${path}>`,
];

const sources = (references: IssueData['references']): string | undefined =>
  section(
    'Sources',
    references.map(({ title, url }) => link(title, url)),
  );

function section(name: string, items: readonly string[]): string | undefined {
  const made = list(items);
  return made === undefined ? undefined : `## ${name}\n\n${made}`;
}
