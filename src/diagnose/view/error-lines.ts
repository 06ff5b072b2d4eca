import type { LogLine } from '../../matcher/types.ts';
import { printable } from '../display-text.ts';
import { formatNumber } from '../../format.ts';
import { copyButton } from './copy-button.ts';
import { el } from '../../browser/el.ts';
import { lineNodes } from './evidence.ts';
import { lineLink } from './line-link.ts';

/** Longest line shown, in UTF-16 units. */
const MAX_LENGTH = 240;

/**
 * The lines that look most like errors, each with its number and a button to copy it.
 * @param more whether another one is shown already
 */
export function errorLineList(
  lines: readonly LogLine[],
  more: boolean,
  goTo: ((line: number) => void) | undefined,
): HTMLElement | undefined {
  if (lines.length === 0) return undefined;
  const one = lines.length === 1;
  const what = more ? (one ? 'One more line looks' : 'More lines look') : one ? 'This line looks' : 'These lines look';
  return el(
    'section',
    { class: 'suspects' },
    el('h3', {}, `${what} like ${one ? 'an error' : 'errors'}`),
    el('ul', { 'aria-label': 'Lines that look like errors' }, ...lines.map((line) => errorLine(line, goTo))),
  );
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
