import { formatNumber } from '../format.ts';
import { handOver } from '../diagnose/intake/handed-over.ts';
import { el } from '../browser/el.ts';
import { unbroken } from '../browser/unbroken.ts';
import type { Hit } from './index-client.ts';
import { diagnosePath } from './looks-like-log.ts';

/** An entry of the list, which the arrow keys reach: a link, or what does something here. */
export type Option = HTMLElement;

/** A page that was found. Those of a tool that is called like this need not say so. */
export function hitOption(hit: Hit): Option {
  const tool = hit.tool === hit.title ? [] : [el('small', {}, hit.tool)];
  return link(hit.url, 'found', el('b', {}, ...unbroken(hit.title)), ...tool, el('span', {}, ...excerptNodes(hit)));
}

/** Leads to the paste box with the text in it. In this tab the text is handed over; only a new one needs it in the address. */
export function logOption(text: string, heading: string): Option {
  const what = 'The paste box finds the line that matters. The text stays in this browser.';
  const option = link(diagnosePath(text), 'found found-log', el('b', {}, heading), el('span', {}, what));
  option.addEventListener('click', (event) => {
    const isPlain = !(event.ctrlKey || event.metaKey || event.shiftKey || event.altKey);
    if (isPlain && handOver(text)) event.preventDefault();
  });
  return option;
}

/** Leads to a page that helps where nothing was found, or before anything was asked. */
export function wayOption(path: string, name: string, what: string): Option {
  return link(path, 'found found-way', el('b', {}, name), el('span', {}, what));
}

/** Does something with the search itself: the list stays open. */
export function actOption(name: string, act: () => void, what = ''): Option {
  const children = [el('b', {}, name), ...(what === '' ? [] : [el('span', {}, what)])];
  const option = el('div', { class: 'found found-act', ...ROLE }, ...children);
  option.addEventListener('click', act);
  return option;
}

/** Options under a heading. `id` is the heading's. */
export function group(id: string, name: string, options: readonly Option[], total?: number): HTMLElement {
  const count = total === undefined ? [] : [' ', el('span', {}, formatNumber(total))];
  const heading = el('div', { class: 'search-heading', id, role: 'presentation' }, name, ...count);
  return el('div', { role: 'group', class: 'search-group', 'aria-labelledby': id }, heading, ...options);
}

const ROLE = { role: 'option', tabindex: '-1', 'aria-selected': 'false' };

function link(href: string, className: string, ...children: Node[]): Option {
  return el('a', { href, class: className, ...ROLE }, ...children);
}

/** The passage with the words that were found marked; the summary where none is. Pagefind's HTML is read, never inserted. */
function excerptNodes({ excerpt, summary }: Hit): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  if (!body.querySelector('mark')) return unbroken(summary);
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? el('mark', {}, text) : text;
  });
}
