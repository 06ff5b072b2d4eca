import type { Finding } from '../../matcher/types.ts';
import { sectionAt, sectionTitle } from '../log/section.ts';
import { CONFIDENCE, CONFUSED, isSure } from '../sentences.ts';
import { cardOf, goLink, tellLine, whereabouts } from './card-parts.ts';
import { chainView } from './chain.ts';
import type { ViewOptions } from './diagnosis-view.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';
import { withCode } from './with-code.ts';
import { evidenceLine } from './evidence.ts';
import { firstStep } from './first-step.ts';
import { lineLink } from './line-link.ts';

/** Longest caught value that is shown, in UTF-16 units. */
const MAX_VALUE = 200;

/** One finding as an item of the list: how sure, where, what, what to do, and what follows from it. */
export function findingCard(finding: Finding, options: ViewOptions): HTMLLIElement {
  const { cards, goTo } = options;
  const { issue, confidence, insteadOf, evidence } = finding;
  const card = cardOf(issue, cards);
  const sure = isSure(finding);
  return el(
    'li',
    { class: 'finding', 'data-issue': issue, 'data-confidence': confidence },
    el(
      'p',
      { class: 'meta' },
      el('span', { class: 'pill' }, CONFIDENCE[confidence]),
      evidence && lineLink(whereabouts(finding), evidence.line, goTo),
      el('span', {}, card.toolName),
      insteadOf === undefined ? undefined : el('span', {}, CONFUSED),
      evidence && sectionName(evidence.line, options),
    ),
    el('h3', {}, el('a', { href: card.url }, ...unbroken(card.title))),
    evidence && evidenceLine(evidence),
    valueList(finding.values),
    el('p', { class: 'summary' }, ...withCode(card.summary)),
    confidence === 'certain' ? undefined : tellLine(card),
    sure && card.firstStep ? firstStep(card.firstStep, card.fills, finding.values) : undefined,
    goLink(card, sure ? 'Cause, full fix and how to verify' : 'See whether it fits'),
    chainView(finding, options),
  );
}

/** The job and step of a line, where the log has them. */
function sectionName(line: number, { sections }: ViewOptions): HTMLElement | undefined {
  const section = sectionAt(sections, line);
  return section && el('span', { class: 'section' }, sectionTitle(section));
}

function valueList(values: Finding['values']): HTMLElement | undefined {
  const shown = Object.entries(values).filter(([, value]) => value.trim() !== '');
  if (shown.length === 0) return undefined;
  return el(
    'dl',
    {},
    ...shown.flatMap(([name, value]) => [
      el('dt', {}, name),
      el('dd', {}, value.length > MAX_VALUE ? `${value.slice(0, MAX_VALUE)}…` : value),
    ]),
  );
}
