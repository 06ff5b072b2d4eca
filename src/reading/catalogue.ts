import { getCollection, type CollectionEntry } from 'astro:content';
import { FREQUENCIES, PHASES } from '../knowledge/schema/index.ts';

export type IssueEntry = CollectionEntry<'issues'>;
export type GuideEntry = CollectionEntry<'guides'>;
type ToolEntry = CollectionEntry<'tools'>;

/** A tool with its issues in the order of a release, and in each phase the most frequent first. */
export interface Tool extends Pick<ToolEntry, 'id' | 'data'> {
  readonly issues: readonly IssueEntry[];
}

/** A group of tools as the lists show it. */
export interface Group {
  readonly id: string;
  readonly name: string;
  readonly tools: readonly Tool[];
}

/** All content, sorted and joined. */
export interface Catalogue {
  readonly issues: readonly IssueEntry[];
  readonly issue: (id: string) => IssueEntry | undefined;
  /** Issues that can only be the follow-up of this one. */
  readonly leadsTo: (id: string) => readonly IssueEntry[];
  /** Groups with at least one tool, tools with at least one issue. */
  readonly groups: readonly Group[];
  readonly tools: readonly Tool[];
  readonly tool: (id: string) => Tool | undefined;
  readonly guides: readonly GuideEntry[];
  /** Guides along whose way an issue lives. */
  readonly guidesOf: (id: string) => readonly GuideEntry[];
}

/** Read once for all pages of a build; anew for each page in development, where files change. */
export async function catalogue(): Promise<Catalogue> {
  if (import.meta.env.DEV) return read();
  return (cached ??= read());
}

let cached: Promise<Catalogue> | undefined;

async function read(): Promise<Catalogue> {
  const [issues, guides, toolEntries, groupEntries] = await Promise.all([
    getCollection('issues'),
    getCollection('guides'),
    getCollection('tools'),
    getCollection('groups'),
  ]);
  issues.sort(byFrequencyAndTitle);
  guides.sort((a, b) => a.data.order - b.data.order || a.id.localeCompare(b.id));

  const tools = inOrder(toolEntries)
    .map(({ id, data }): Tool => ({ id, data, issues: issues.filter((issue) => issue.data.tool === id).sort(byPhase) }))
    .filter((tool) => tool.issues.length > 0);
  const groups = inOrder(groupEntries)
    .map(({ id, data }): Group => ({ id, name: data.name, tools: tools.filter((tool) => tool.data.group === id) }))
    .filter((group) => group.tools.length > 0);

  const issueById = new Map(issues.map((issue) => [issue.id, issue]));
  const toolById = new Map(tools.map((tool) => [tool.id, tool]));
  const followers = invert(issues, (issue) => issue.data.consequenceOf);
  const guidesByIssue = invert(guides, (guide) => guide.data.issues);
  return {
    issues,
    issue: (id) => issueById.get(id),
    leadsTo: (id) => followers.get(id) ?? [],
    groups,
    tools,
    tool: (id) => toolById.get(id),
    guides,
    guidesOf: (id) => guidesByIssue.get(id) ?? [],
  };
}

function inOrder<Entry extends { data: { order: number } }>(entries: Entry[]): Entry[] {
  return entries.toSorted((a, b) => a.data.order - b.data.order);
}

function byFrequencyAndTitle(a: IssueEntry, b: IssueEntry): number {
  const frequency = FREQUENCIES.indexOf(a.data.frequency) - FREQUENCIES.indexOf(b.data.frequency);
  return frequency || a.data.title.localeCompare(b.data.title, 'en');
}

function byPhase(a: IssueEntry, b: IssueEntry): number {
  return PHASES.indexOf(a.data.phase) - PHASES.indexOf(b.data.phase);
}

function invert<Entry>(entries: readonly Entry[], idsOf: (entry: Entry) => readonly string[]): Map<string, Entry[]> {
  const inverted = new Map<string, Entry[]>();
  for (const entry of entries) {
    for (const id of idsOf(entry)) inverted.set(id, [...(inverted.get(id) ?? []), entry]);
  }
  return inverted;
}
