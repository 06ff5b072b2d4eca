import type { Card } from '../card.ts';
import { el, withCode } from './el.ts';

/** How to know that it is yours. */
export const tellLine = ({ tell }: Card): HTMLElement =>
  el('p', { class: 'tell' }, el('b', {}, 'Yours if:'), ' ', ...withCode(tell));

/** The link to the whole page. The title, unseen, tells links with the same words apart for those who hear them one by one. */
export const goLink = ({ url, title }: Card, text: string): HTMLElement =>
  el('a', { class: 'go', href: url }, text, el('span', { class: 'unseen' }, `: ${title}`));
