import { el } from '../../browser/el.ts';

/**
 * Says where something stands in the log, and leads there.
 * @param goTo absent where the log is not shown: then it is only said
 */
export function lineLink(text: string, line: number, goTo: ((line: number) => void) | undefined): HTMLElement {
  if (!goTo) return el('span', {}, text);
  const button = el('button', { type: 'button', class: 'line-link text-button', title: 'Show it in the log' }, text);
  button.addEventListener('click', () => goTo(line));
  return button;
}
