import type { Finding } from '../../matcher/types.ts';
import type { Card } from '../card.ts';
import { formatLines } from '../format.ts';
import { sectionAt, sectionTitle } from '../log/section.ts';
import { CONFIDENCE, isSure } from '../sentences.ts';
import { goLink, tellLine } from './card-parts.ts';
import type { ViewOptions } from './diagnosis-view.ts';
import { el, withCode } from './el.ts';
import { evidenceLine } from './evidence.ts';
import { firstStep } from './first-step.ts';
import { lineLink } from './line-link.ts';

/** Longest caught value that is shown, in UTF-16 units. */
const MAX_VALUE = 200;

/** One finding as an item of the list: how sure, where, what, what to do, and what follows from it. */
export function findingCard(finding: Finding, options: ViewOptions): HTMLLIElement {
  const { cards, goTo } = options;
  const { issue, confidence, evidence } = finding;
  const card = cards[issue] ?? unknownCard(issue);
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
      evidence && sectionName(evidence.line, options),
    ),
    el('h3', {}, el('a', { href: card.url }, card.title)),
    evidence && evidenceLine(evidence),
    valueList(finding.values),
    el('p', { class: 'summary' }, ...withCode(card.summary)),
    confidence === 'certain' ? undefined : tellLine(card),
    sure && card.firstStep ? firstStep(card.firstStep, card.fills, finding.values) : undefined,
    goLink(card, sure ? 'Cause, whole fix and check' : 'Read whether it fits'),
    consequenceList(finding.consequences, options),
  );
}

/** The job and step of a line, where the log has them. */
function sectionName(line: number, { sections }: ViewOptions): HTMLElement | undefined {
  const section = sectionAt(sections, line);
  return section && el('span', { class: 'section' }, sectionTitle(section));
}

/** `line 406`, with the number of the other lines that say it too. */
function whereabouts({ evidence, lines }: Finding): string {
  if (!evidence) return '';
  const others = lines.filter((line) => line < evidence.line || line > evidence.lastLine).length;
  const where = formatLines(evidence.line, evidence.lastLine);
  return others === 0 ? where : `${where} and ${others} more`;
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

function consequenceList(consequences: readonly Finding[], options: ViewOptions): HTMLElement | undefined {
  if (consequences.length === 0) return undefined;
  return el(
    'ul',
    { class: 'follows', 'aria-label': 'Follows from it' },
    ...consequences.map((finding) => consequenceItem(finding, options)),
  );
}

function consequenceItem(finding: Finding, { cards, goTo }: ViewOptions): HTMLElement {
  const { issue, evidence } = finding;
  const card = cards[issue] ?? unknownCard(issue);
  return el(
    'li',
    { 'data-consequence': issue },
    el(
      'p',
      { class: 'meta' },
      el('span', {}, 'Follows from it'),
      evidence && lineLink(whereabouts(finding), evidence.line, goTo),
    ),
    el('a', { href: card.url }, card.title),
  );
}

/** Stands in where index and cards do not belong together, as after an update of the site in the middle of a visit. */
const unknownCard = (id: string): Card => ({
  title: id,
  toolName: id.split('/')[0] ?? id,
  summary: 'See the page.',
  tell: 'See the page.',
  url: `/issues/${id}/`,
});
