import type { Card, Cards } from '../card.ts';
import { formatBytes, formatCount, formatNumber } from '../../format.ts';
import type { Level } from '../log/level.ts';
import { sectionTitle, type Section } from '../log/section.ts';
import type { LogRow } from '../log/stored-log.ts';
import { el } from '../../browser/el.ts';
import type { Mark, MarkRole } from './marks.ts';
import type { Range } from './ranges.ts';
import { rowSpans } from './row-spans.ts';

/** What is known of a line when it is drawn. */
export interface LineLooks {
  /** Absent while it is on its way. */
  readonly row: LogRow | undefined;
  readonly level: Level | undefined;
  readonly mark: Mark | undefined;
  /** Whether the reader was led to it last. */
  readonly here: boolean;
  readonly find: RegExp | undefined;
  readonly colours: boolean;
}

const ROLES: Readonly<Record<MarkRole, string>> = {
  cause: 'Cause',
  consequence: 'Follows from it',
  possible: 'Possible',
  suspect: 'Looks like an error',
};

/** A line: its number and its text. What its look says, its number says to those who cannot see it. */
export function lineView(line: number, looks: LineLooks): HTMLElement {
  const { row, level, mark, here } = looks;
  const number = formatNumber(line);
  const said = [number, mark ? ROLES[mark.role].toLowerCase() : level].filter(Boolean).join(', ');
  const classes = ['row', level, mark?.role, mark?.evidence && 'main', here && 'here'].filter(Boolean).join(' ');
  return el(
    'div',
    { role: 'row', class: classes, 'data-line': String(line), 'data-pending': row === undefined },
    el('span', { role: 'rowheader', class: 'no', 'aria-label': said }, number),
    el('span', { role: 'cell', class: 'text' }, ...(row ? textNodes(row, looks) : [])),
  );
}

/** What stands in the place of folded lines: a button that shows them. */
export function gapView({ first, last }: Range, onOpen: () => void): HTMLElement {
  const count = formatCount(last - first + 1, 'line');
  const button = el('button', { type: 'button' }, `Show ${count} `);
  button.append(el('span', { class: 'unseen' }, `from ${formatNumber(first)} to ${formatNumber(last)}`));
  button.addEventListener('click', onOpen);
  return el(
    'div',
    { role: 'row', class: 'row gap' },
    el('span', { role: 'cell', class: 'no' }, el('span', { 'aria-hidden': 'true' }, '···')),
    el('span', { role: 'cell', class: 'text' }, button),
  );
}

/** What is said about the line above: how it stands in the diagnosis, and the issue that it shows. */
export function noteView({ role, issue = '' }: Mark, cards: Cards): HTMLElement {
  const card: Pick<Card, 'title' | 'url'> = cards[issue] ?? { title: issue, url: `/issues/${issue}/` };
  return el(
    'div',
    { role: 'row', class: `row note ${role}` },
    el('span', { role: 'cell', class: 'no' }),
    el('span', { role: 'cell', class: 'text' }, el('b', {}, ROLES[role]), el('a', { href: card.url }, card.title)),
  );
}

/** The name of the section that begins below. */
export function sectionView(section: Section): HTMLElement {
  const { group, name } = section;
  return el(
    'div',
    { role: 'row', class: 'row section' },
    el('span', { role: 'cell', class: 'no' }),
    el(
      'span',
      { role: 'cell', class: 'text', title: sectionTitle(section) },
      group === '' ? undefined : el('b', {}, group),
      group === '' || name === '' ? undefined : el('span', { class: 'between' }, ' › '),
      name,
    ),
  );
}

function textNodes({ text, hidden }: LogRow, { mark, find, colours }: LineLooks): (Node | string)[] {
  const evidence = mark?.evidence;
  // Of a line that is shown in part, the evidence brings the part that matters.
  const raw = evidence && hidden > 0 ? evidence.text : text;
  const match = evidence && raw.startsWith(evidence.text) ? evidence : undefined;
  const { clock, spans } = rowSpans(raw, { match, find, colours });
  const nodes = spans.map((span) => {
    if (span.classes === '') return span.text;
    const marked = /\b(?:match|hit)\b/.test(span.classes);
    return el(marked ? 'mark' : 'span', { class: span.classes }, span.text);
  });
  return [
    ...(clock === '' ? [] : [el('span', { class: 'clock' }, `${clock} `)]),
    ...nodes,
    ...(hidden > 0 ? [el('span', { class: 'more' }, ` … ${formatBytes(hidden)} more`)] : []),
  ];
}
