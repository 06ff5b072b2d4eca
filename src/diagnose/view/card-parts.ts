import type { Finding } from '../../matcher/types.ts';
import type { Card, Cards } from '../card.ts';
import { formatLines } from '../../format.ts';
import { el } from '../../browser/el.ts';
import { withCode } from './with-code.ts';

/** How to know that it is yours. */
export const tellLine = ({ tell }: Card): HTMLElement =>
  el('p', { class: 'tell' }, el('b', {}, 'Yours if:'), ' ', ...withCode(tell));

/** The link to the whole page. The title, unseen, tells links with the same words apart for those who hear them one by one. */
export const goLink = ({ url, title }: Card, text: string): HTMLElement =>
  el('a', { class: 'go', href: url }, text, el('span', { class: 'unseen' }, `: ${title}`));

/** `line 406`, with the number of the other lines that say it too. */
export function whereabouts({ evidence, lines }: Finding): string {
  if (!evidence) return '';
  const others = lines.filter((line) => line < evidence.line || line > evidence.lastLine).length;
  const where = formatLines(evidence.line, evidence.lastLine);
  return others === 0 ? where : `${where} and ${String(others)} more`;
}

/** The card of an issue. One stands in where index and cards do not belong together, as after an update in the middle of a visit. */
export const cardOf = (id: string, cards: Cards): Card =>
  cards[id] ?? {
    title: id,
    toolName: id.split('/')[0] ?? id,
    summary: 'See the page.',
    tell: 'See the page.',
    url: `/issues/${id}/`,
  };
