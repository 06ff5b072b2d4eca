import type { Knowledge } from './model.ts';
import type { ToolData } from './schema/index.ts';

/** What the page shows of a tool beside a log that no page explains. */
export interface ToolCard {
  readonly name: string;
  /** How many known issues it has. */
  readonly issues: number;
  /** Address of a search of its own tracker; the words, encoded, go to its end. Absent where it has none that can be searched. */
  readonly search?: string;
}

/** The tools by their id. */
export function toolCards({ tools, issues }: Knowledge): Record<string, ToolCard> {
  return Object.fromEntries(
    tools.tools.map((tool) => {
      const search = trackerSearch(tool);
      const count = issues.filter(({ data }) => data.tool === tool.id).length;
      return [tool.id, { name: tool.name, issues: count, ...(search !== undefined && { search }) }];
    }),
  );
}

/** Where the issues of a tool are searched: in its tracker, else in the one that its source repository has on GitHub or GitLab. */
export function trackerSearch({ source, tracker }: Pick<ToolData, 'source' | 'tracker'>): string | undefined {
  if (tracker?.endsWith('/discussions')) return `${tracker}?discussions_q=`;
  const address = tracker ?? source;
  if (address === undefined) return undefined;
  const { host, pathname } = new URL(address);
  const [owner, name] = pathname.split('/').filter(Boolean);
  if (host === 'github.com' && owner !== undefined) {
    if (name === undefined) return `https://github.com/search?type=issues&q=org%3A${owner}+`;
    return `https://github.com/${owner}/${name}/issues?q=is%3Aissue+`;
  }
  return host.startsWith('gitlab.') ? `${address.replace(/\/$/, '')}/-/issues?search=` : undefined;
}
