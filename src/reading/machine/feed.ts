import type { IssueData } from '../../knowledge/schema/index.ts';
import { issuePath } from '../../knowledge/urls.ts';
import { siteUrl } from '../../site.ts';
import type { Entry } from './page-markdown.ts';
import { twinUrl } from './twins.ts';
import { element, xmlDocument } from './xml.ts';

/** Path of the feed. */
export const FEED_PATH = '/feed.xml';

/** More entries than this would be no news. */
const LIMIT = 50;

/**
 * The issues that were written or checked last, as an Atom feed (RFC 4287), newest first; of one day in the order in which they are given.
 * An entry's id is the address of its page, which never changes; a later check makes it an updated entry, not another one.
 */
export function feed(issues: readonly Entry<IssueData>[], toolName: (id: string) => string): string {
  const news = issues
    .filter(({ data }) => data.replacedBy === undefined && data.retired === undefined)
    .toSorted((a, b) => b.data.checked.date.localeCompare(a.data.checked.date))
    .slice(0, LIMIT);
  return xmlDocument(
    element(
      'feed',
      { xmlns: 'http://www.w3.org/2005/Atom', 'xml:lang': 'en-GB' },
      element('id', {}, `${siteUrl}/`),
      element('title', {}, 'Faultline'),
      element('subtitle', {}, 'Known issues in releases, as they are written and checked again.'),
      element('link', { rel: 'self', type: 'application/atom+xml', href: siteUrl + FEED_PATH }),
      element('link', { rel: 'alternate', type: 'text/html', href: `${siteUrl}/` }),
      element('updated', {}, midnight(news[0]?.data.checked.date ?? '1970-01-01')),
      element('author', {}, element('name', {}, 'Faultline')),
      element('rights', {}, 'CC BY 4.0'),
      ...news.map((issue) => entry(issue, toolName(issue.data.tool))),
    ),
  );
}

function entry({ id, data }: Entry<IssueData>, toolName: string): ReturnType<typeof element> {
  const url = siteUrl + issuePath(id);
  return element(
    'entry',
    {},
    element('id', {}, url),
    element('title', {}, `${toolName}: ${data.title}`),
    element('link', { rel: 'alternate', type: 'text/html', href: url }),
    element('link', { rel: 'alternate', type: 'text/markdown', href: twinUrl(issuePath(id)) }),
    element('updated', {}, midnight(data.checked.date)),
    element('category', { term: data.tool, label: toolName }),
    element('category', { term: data.phase }),
    element('summary', {}, `${data.summary} Checked against ${data.checked.against}.`),
  );
}

/** Pages know the day of a check, not the hour. */
const midnight = (date: string): string => `${date}T00:00:00Z`;
