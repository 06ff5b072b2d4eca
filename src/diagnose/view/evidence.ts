import type { Evidence } from '../../matcher/types.ts';
import { cutAround, printable, splitClock, type Shown } from '../display-text.ts';
import { el } from '../../browser/el.ts';

/** Longest line on a card, in UTF-16 units; some four lines on a phone. */
const MAX_LENGTH = 240;

/** The matched line of a finding, in the look of the log, with the matching part marked. */
export const evidenceLine = (evidence: Evidence): HTMLElement =>
  el('p', { class: 'line' }, ...lineNodes(evidence, MAX_LENGTH));

/**
 * A line of a log as nodes: a dimmed clock in the place of its timestamp, the matched part in `<mark>`, nothing unprintable.
 * @param max UTF-16 units to keep around the matched part
 */
export function lineNodes(line: Shown, max: number): (Node | string)[] {
  const parted = splitClock(printable(line));
  const { text, start, end } = cutAround(parted.line, max);
  const nodes = end > start ? [text.slice(0, start), el('mark', {}, text.slice(start, end)), text.slice(end)] : [text];
  return parted.clock === '' ? nodes : [el('span', { class: 'clock' }, `${parted.clock} `), ...nodes];
}
