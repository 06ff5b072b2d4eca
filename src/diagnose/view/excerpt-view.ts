import type { Evidence, Finding } from '../../matcher/types.ts';
import { cutAround, printable, splitTimestamp, type Shown } from '../display-text.ts';
import { formatCount } from '../format.ts';
import type { ExcerptLine } from '../protocol.ts';
import { el } from './el.ts';
import { marked } from './evidence.ts';

/** Longest line in the excerpt, in UTF-16 units; the panel scrolls sideways. */
const MAX_LENGTH = 500;

/** The log around what was found: rows with their numbers, and a note where lines are left out. */
export function excerptRows(lines: readonly ExcerptLine[], findings: readonly Finding[]): HTMLElement {
  const evidence = new Map(findings.flatMap((finding) => [finding, ...finding.consequences]).flatMap(evidenceOf));
  const rows = el('ol', { class: 'rows', role: 'list' });
  let before: number | undefined;
  for (const line of lines) {
    if (before !== undefined && line.line > before + 1) rows.append(gap(line.line - before - 1));
    rows.append(row(line, evidence.get(line.line)));
    before = line.line;
  }
  return rows;
}

function row(line: ExcerptLine, evidence: Evidence | undefined): HTMLElement {
  const shown = printable(evidence ?? { text: line.text, start: 0, end: 0 });
  const { time, length } = splitTimestamp(shown.text);
  // A matched part that reaches into the timestamp is shown as it stands.
  const clock = length > 0 && (shown.end === 0 || shown.start >= length);
  const rest: Shown = clock
    ? { text: shown.text.slice(length), start: shown.start - length, end: shown.end - length }
    : shown;
  return el(
    'li',
    { class: line.role },
    el('i', {}, String(line.line)),
    clock ? el('span', { class: 'time' }, `${time} `) : undefined,
    el('span', {}, ...marked(cutAround(shown.end === 0 ? { ...rest, start: 0, end: 0 } : rest, MAX_LENGTH))),
  );
}

const gap = (count: number): HTMLElement =>
  el('li', { class: 'gap' }, el('i', { 'aria-hidden': 'true' }, '···'), `${formatCount(count, 'line')} between`);

const evidenceOf = ({ evidence }: Finding): [number, Evidence][] => (evidence ? [[evidence.line, evidence]] : []);
