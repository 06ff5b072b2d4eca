import type { Finding } from '../../matcher/types.ts';
import type { ViewOptions } from './diagnosis-view.ts';
import { cardOf, whereabouts } from './card-parts.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';
import { lineLink } from './line-link.ts';

/** From a cause to what follows from it, in the order of the log. Undefined where nothing does. */
export function chainView(cause: Finding, options: ViewOptions): HTMLElement | undefined {
  if (cause.consequences.length === 0) return undefined;
  const own = el('li', { class: 'cause' }, meta('Cause', cause, options));
  return el('ol', { class: 'chain', 'aria-label': 'From cause to consequence' }, own, ...followers(cause, options));
}

function followers(cause: Finding, options: ViewOptions): HTMLElement[] {
  return [...cause.consequences].sort((a, b) => lineOf(a) - lineOf(b)).map((finding) => follower(finding, options));
}

/** What follows, and below it what follows from that in turn. */
function follower(finding: Finding, options: ViewOptions): HTMLElement {
  const { url, title } = cardOf(finding.issue, options.cards);
  const further = followers(finding, options);
  return el(
    'li',
    { 'data-consequence': finding.issue },
    meta('Follows from it', finding, options),
    el('a', { href: url }, ...unbroken(title)),
    further.length > 0 ? el('ol', { class: 'chain' }, ...further) : undefined,
  );
}

function meta(role: string, finding: Finding, { goTo }: ViewOptions): HTMLElement {
  const { evidence } = finding;
  const place = evidence && lineLink(whereabouts(finding), evidence.line, goTo);
  return el('p', { class: 'meta' }, el('span', {}, role), place);
}

const lineOf = ({ evidence }: Finding): number => evidence?.line ?? Infinity;
