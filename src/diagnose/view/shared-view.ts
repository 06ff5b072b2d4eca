import type { Card, Cards } from '../card.ts';
import { formatCount } from '../../format.ts';
import { goLink, tellLine } from './card-parts.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';
import { withCode } from './with-code.ts';
import { firstStep } from './first-step.ts';

/** What somebody found in a log of theirs, as a link tells it: the issues alone. */
export function sharedView(ids: readonly string[], cards: Cards): Node[] {
  const known = ids.flatMap((id) => (cards[id] ? [[id, cards[id]] as const] : []));
  const missing = ids.length - known.length;
  return [
    el('h2', { tabindex: '-1' }, 'Found in somebody’s log'),
    el(
      'p',
      {},
      'The link names these pages and holds nothing of the log itself. Paste a log of yours to see whether it is the same.',
    ),
    el('ol', { 'aria-label': 'Findings', role: 'list' }, ...known.map(([id, card]) => sharedCard(id, card))),
    ...(missing > 0
      ? [el('p', {}, `${formatCount(missing, 'page')} of the link ${missing === 1 ? 'is' : 'are'} not here any more.`)]
      : []),
  ];
}

function sharedCard(id: string, card: Card): HTMLElement {
  return el(
    'li',
    { class: 'finding', 'data-issue': id },
    el('p', { class: 'meta' }, el('span', {}, card.toolName)),
    el('h3', {}, el('a', { href: card.url }, ...unbroken(card.title))),
    el('p', { class: 'summary' }, ...withCode(card.summary)),
    tellLine(card),
    card.firstStep && firstStep(card.firstStep),
    goLink(card, 'Cause, full fix and how to verify'),
  );
}
