import type { Card, Cards } from '../../diagnose/card.ts';
import { formatLines, formatNumber } from '../../format.ts';
import { tellLine } from '../../diagnose/view/card-parts.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';
import { lineNodes } from '../../diagnose/view/evidence.ts';
import type { Evidence, Finding } from '../../matcher/types.ts';
import type { Conclusion } from './conclusion.ts';

/** Longest line shown, in UTF-16 units. */
const MAX_LENGTH = 240;

/** What stands below the answer: the line that it rests on, and where to go on. */
export function details(conclusion: Conclusion, cards: Cards): Node[] {
  if (conclusion.is === 'unknown') return [wayOn()];
  const { finding } = conclusion;
  const line = finding.evidence ? [evidence(finding.evidence)] : [];
  if (conclusion.is === 'other') return [...line, ...otherPage(finding, cards)];
  return [...line, ...notes(conclusion, cards)];
}

function* notes(conclusion: Extract<Conclusion, { is: 'this' }>, cards: Cards): Generator<Node> {
  const { finding, cause, follows } = conclusion;
  if (finding.confidence !== 'certain') {
    yield el('p', {}, 'The line alone does not prove it: compare the sentence above with your log.');
  }
  if (!cause) return;
  const why = follows
    ? 'It only follows from another issue in the same log. Mend that first: '
    : 'The log shows another issue too, and that one is likelier the cause: ';
  yield el('p', {}, why, pageLink(cause, cards), cause.evidence ? `, ${placeOf(cause.evidence)}.` : '.');
}

function* otherPage(finding: Finding, cards: Cards): Generator<Node> {
  yield el('p', {}, pageLink(finding, cards));
  const card = cards[finding.issue];
  if (card) yield tellLine(card);
}

function wayOn(): Node {
  return el(
    'p',
    {},
    'Neither this issue nor another known one shows in this log. The ',
    el('a', { href: '/' }, 'paste box'),
    ' shows which of its lines look like errors.',
  );
}

function evidence(found: Evidence): HTMLElement {
  const number = el('span', { class: 'check-number', 'aria-hidden': 'true' }, formatNumber(found.line));
  return el('p', { class: 'check-line' }, number, el('code', {}, ...lineNodes(found, MAX_LENGTH)));
}

/** Where index and cards do not belong together, as after an update of the site, the id has to do. */
function pageLink({ issue }: Finding, cards: Cards): HTMLElement {
  const card: Pick<Card, 'title' | 'url'> = cards[issue] ?? { title: issue, url: `/issues/${issue}/` };
  return el('a', { class: 'error', href: card.url }, ...unbroken(card.title));
}

const placeOf = ({ line, lastLine }: Evidence): string => formatLines(line, lastLine);
