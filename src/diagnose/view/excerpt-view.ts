import type { Evidence, Finding } from '../../matcher/types.ts';
import { formatCount } from '../format.ts';
import type { ExcerptLine } from '../protocol.ts';
import { el } from './el.ts';
import { lineNodes } from './evidence.ts';

/** Longest line in the excerpt, in UTF-16 units; the panel scrolls sideways. */
const MAX_LENGTH = 500;

/** The log around what was found: rows with their numbers, and a note where lines are left out. */
export function excerptRows(lines: readonly ExcerptLine[], findings: readonly Finding[]): HTMLElement {
  const all = findings.flatMap((finding) => [finding, ...finding.consequences]).flatMap(evidenceOf);
  // Where two findings rest on the same line, the first one says what is marked.
  const evidence = new Map(all.reverse());
  const rows = el('ol', { class: 'rows', role: 'list' });
  let before: number | undefined;
  for (const line of lines) {
    if (before !== undefined && line.line > before + 1) rows.append(gap(line.line - before - 1));
    rows.append(row(line, evidence.get(line.line)));
    before = line.line;
  }
  return rows;
}

function row({ line, text, role }: ExcerptLine, evidence: Evidence | undefined): HTMLElement {
  const shown = evidence ?? { text, start: 0, end: 0 };
  return el('li', { class: role }, el('i', {}, String(line)), el('span', {}, ...lineNodes(shown, MAX_LENGTH)));
}

const gap = (count: number): HTMLElement =>
  el(
    'li',
    { class: 'gap' },
    el('i', { 'aria-hidden': 'true' }, '···'),
    formatCount(count, 'line not shown', 'lines not shown'),
  );

const evidenceOf = ({ evidence }: Finding): [number, Evidence][] => (evidence ? [[evidence.line, evidence]] : []);
