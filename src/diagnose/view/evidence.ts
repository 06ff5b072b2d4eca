import type { Evidence } from '../../matcher/types.ts';
import { cutAround, printable, type Shown } from '../display-text.ts';
import { el } from './el.ts';

/** Longest line on a card, in UTF-16 units; some four lines on a phone. */
const MAX_LENGTH = 240;

/** The matched line of a finding, in the look of the log, with the matching part marked. */
export function evidenceLine(evidence: Evidence): HTMLElement {
  const shown = cutAround(printable(evidence), MAX_LENGTH);
  const leading = shown.text.length - shown.text.trimStart().length;
  return el('p', { class: 'line' }, ...marked(shown, Math.min(leading, shown.start)));
}

/** Text with its matched part in `<mark>`; `from` leaves out what stands before it. */
export function marked({ text, start, end }: Shown, from = 0): (Node | string)[] {
  if (end <= start) return [text.slice(from)];
  return [text.slice(from, start), el('mark', {}, text.slice(start, end)), text.slice(end)];
}
