import type { Page } from '../model.ts';
import { ALL_ISSUES_PATH, guidePath, issuePath, toolPath } from '../urls.ts';
import { PHASES } from '../schema/index.ts';
import { problem, type Rule } from './rule.ts';

/** Pages that are not in `content/`. */
const FIXED = [
  '/',
  '/issues/',
  ALL_ISSUES_PATH,
  '/tools/',
  '/guides/',
  '/about/',
  ...PHASES.map((phase) => `/phases/${phase}/`),
];

/** FL211: links within the site that lead nowhere, and links in other forms than the agreed ones. */
export const links: Rule = function* ({ knowledge }) {
  const anchors = new Map<string, ReadonlySet<string> | undefined>([
    ...FIXED.map((path) => [path, undefined] as const),
    ...knowledge.tools.tools.map((tool) => [toolPath(tool.id), undefined] as const),
    ...knowledge.pages.map((page) => [pathOf(page), new Set(page.body.headings.map(({ slug }) => slug))] as const),
  ]);
  for (const page of knowledge.pages) {
    for (const { url, line } of page.body.links) {
      const fault = faultOf(url, pathOf(page), anchors);
      if (fault) yield problem('FL211', page, line, `${fault.reason}: ${url}`, fault.remedy);
    }
  }
};

const pathOf = (page: Page): string => (page.kind === 'issue' ? issuePath(page.id) : guidePath(page.id));

type Anchors = ReadonlyMap<string, ReadonlySet<string> | undefined>;

function faultOf(url: string, own: string, anchors: Anchors): { reason: string; remedy: string } | undefined {
  if (/^(?:https:|mailto:)/.test(url)) return undefined;
  const [path = '', anchor] = url.split('#');
  if (path !== '' && !path.startsWith('/')) {
    return {
      reason: 'The link is neither https nor absolute',
      remedy: 'Write /issues/<tool>/<name>/, /guides/<name>/ or an https address.',
    };
  }
  const target = path === '' ? own : path;
  if (!anchors.has(target)) {
    const remedy = anchors.has(`${target}/`) ? 'End it with a slash.' : 'Mind the spelling, or write that page first.';
    return { reason: 'The link leads to no page', remedy };
  }
  if (anchor === undefined || anchors.get(target)?.has(anchor) !== false) return undefined;
  return {
    reason: 'The page has no such heading',
    remedy: `Take one of: ${[...(anchors.get(target) ?? [])].join(', ')}.`,
  };
}
