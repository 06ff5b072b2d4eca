import type { Knowledge } from '../knowledge/model.ts';
import { guidePath, issuePath, toolPath } from '../knowledge/urls.ts';
import { COMMON_PICTURE, socialPath } from './social-path.ts';
import type { Card } from './social-card.ts';

const COMMON_TITLE = 'Paste the red log. Get the line, the cause, the fix.';

/** What every picture of the site shows, by its path. */
export function socialCards({ issues, guides, tools }: Knowledge): Map<string, Card> {
  const names = new Map(tools.tools.map(({ id, name }) => [id, name]));
  const used = new Set(issues.map(({ data }) => data.tool));
  const own: [path: string, card: Card][] = [
    ...issues.map(({ id, data }): [string, Card] => [
      issuePath(id),
      { title: data.title, above: names.get(data.tool) ?? data.tool, phase: data.phase },
    ]),
    ...guides.map(({ id, data }): [string, Card] => [guidePath(id), { title: data.title, above: 'Guide' }]),
    ...tools.tools
      .filter(({ id }) => used.has(id))
      .map(({ id, name }): [string, Card] => [toolPath(id), { title: name, above: 'Known issues and their fixes' }]),
  ];
  return new Map([
    [COMMON_PICTURE, { title: COMMON_TITLE, above: 'Known issues in releases' }],
    ...own.map(([path, card]): [string, Card] => [socialPath(path), card]),
  ]);
}
