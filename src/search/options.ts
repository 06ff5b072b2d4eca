import { el } from './dom.ts';
import type { Hit } from './index-client.ts';
import { diagnosePath } from './looks-like-log.ts';

/** An entry of the list: a link that the arrow keys reach. */
export type Option = HTMLAnchorElement;

/** A page that was found. */
export function hitOption(hit: Hit): Option {
  return option(
    hit.url,
    'found',
    el('b', {}, hit.title),
    el('small', {}, hit.tool),
    el('span', {}, ...excerptNodes(hit)),
  );
}

/** Leads to the paste box with the text in it. */
export function logOption(text: string, heading: string): Option {
  const path = diagnosePath(text);
  const fits = path !== '/';
  const what = fits
    ? 'The paste box finds the line that matters. The text stays in this browser.'
    : 'It is too long for a link: paste it into the box on the front page. It stays in this browser.';
  return option(path, 'found found-log', el('b', {}, heading), el('span', {}, what));
}

/** Leads to a page that helps where nothing was found. */
export function wayOption(path: string, name: string, what: string): Option {
  return option(path, 'found', el('b', {}, name), el('span', {}, what));
}

function option(href: string, className: string, ...children: Node[]): Option {
  return el('a', { href, class: className, role: 'option', tabindex: '-1', 'aria-selected': 'false' }, ...children);
}

/** The passage with the words that were found marked; the summary where none is. Pagefind's HTML is read, never inserted. */
function excerptNodes({ excerpt, summary }: Hit): (Node | string)[] {
  const { body } = new DOMParser().parseFromString(excerpt, 'text/html');
  if (!body.querySelector('mark')) return [summary];
  return [...body.childNodes].map((node) => {
    const text = node.textContent ?? '';
    return node.nodeName === 'MARK' ? el('mark', {}, text) : text;
  });
}
