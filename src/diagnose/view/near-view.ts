import type { Cards } from '../card.ts';
import { tellLine } from './card-parts.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';

/** Pages that come near without being the answer, each with what would have to hold for it to be one. */
export function nearView(ids: readonly string[], cards: Cards): HTMLElement | undefined {
  const known = ids.flatMap((id) => (cards[id] ? [{ id, card: cards[id] }] : []));
  if (known.length === 0) return undefined;
  return el(
    'section',
    { class: 'near' },
    el('h3', {}, 'Not this, but near'),
    el(
      'ul',
      { 'aria-label': 'Not this, but near' },
      ...known.map(({ id, card }) =>
        el(
          'li',
          { 'data-issue': id },
          el('span', { class: 'meta' }, card.toolName),
          el('a', { href: card.url }, ...unbroken(card.title)),
          tellLine(card),
        ),
      ),
    ),
  );
}
