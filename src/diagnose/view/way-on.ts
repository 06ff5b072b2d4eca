import type { LogLine } from '../../matcher/types.ts';
import { printable } from '../display-text.ts';
import { formatNumber } from '../format.ts';
import { copyButton } from './copy-button.ts';
import { el } from './el.ts';
import { lineNodes } from './evidence.ts';
import { lineLink } from './line-link.ts';
import { searchButton } from './search-button.ts';

/** Longest line shown, in UTF-16 units. */
const MAX_LENGTH = 240;

/** The lines that look most like errors, each with its number and a button to copy it. */
export function errorLineList(
  lines: readonly LogLine[],
  goTo: ((line: number) => void) | undefined,
): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  return el(
    'section',
    { class: 'suspects' },
    el('h3', {}, lines.length === 1 ? 'This line looks like an error' : 'These lines look like errors'),
    el('ul', { 'aria-label': 'Lines that look like errors' }, ...lines.map((line) => errorLine(line, goTo))),
  );
}

/**
 * Where to turn when nothing here is the answer. The links carry nothing of the log.
 * @param onReport told that the error is to be reported
 * @param words what the search is opened with; the reader sees them and decides
 */
export function waysOn(onReport: () => void, words: string): HTMLElement {
  const report = el('button', { type: 'button', class: 'search-for', 'aria-haspopup': 'dialog' }, 'Report this error');
  report.addEventListener('click', onReport);
  return el(
    'ul',
    { class: 'ways' },
    el('li', {}, searchButton(words)),
    el('li', {}, el('a', { href: '/issues/' }, 'Look through all known errors')),
    el(
      'li',
      {},
      report,
      el(
        'small',
        {},
        'Shows you first what the report would hold: 20 lines at most, with what looks like a secret masked.',
      ),
    ),
  );
}

/** Words of a line to search the issues with: its text without clock, marks and addresses, at most twelve words. */
export function searchWords({ text }: LogLine): string {
  return printable({ text, start: 0, end: 0 })
    .text.replace(/\S*\d{1,4}[-:T]\d\d\S*|##\[\w+\]|::\w+::|\S*[/\\]\S*|\b[0-9a-f]{12,}\b/gi, ' ')
    .replace(/[^\p{L}\p{N}\s'_.-]+/gu, ' ')
    .trim()
    .split(/\s+/)
    .slice(0, 12)
    .join(' ');
}

function errorLine({ line, text }: LogLine, goTo: ((line: number) => void) | undefined): HTMLElement {
  const number = formatNumber(line);
  const place = lineLink(number, line, goTo);
  place.prepend(el('span', { class: 'unseen' }, 'Line '));
  return el(
    'li',
    {},
    el('span', { class: 'number' }, place),
    el('code', {}, ...lineNodes({ text, start: 0, end: 0 }, MAX_LENGTH)),
    copyButton(printable({ text, start: 0, end: 0 }).text, `line ${number}`),
  );
}
