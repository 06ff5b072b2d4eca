import { el } from '../browser/el.ts';
import { PAGES } from './names.ts';

/** Lists the pages that this browser has kept, the last first. Empty where there are none. */
export class KeptPages extends HTMLElement {
  connectedCallback(): void {
    if ('caches' in globalThis) void this.#fill();
  }

  async #fill(): Promise<void> {
    const cache = await caches.open(PAGES);
    const keys = (await cache.keys()).toReversed();
    const items = await Promise.all(
      keys.map(async (key) => {
        const title = /<title>([^<]*)<\/title>/.exec((await (await cache.match(key))?.text()) ?? '')?.[1];
        return el('li', {}, el('a', { href: new URL(key.url).pathname }, textOf(title ?? key.url)));
      }),
    );
    if (items.length === 0) return;
    this.replaceChildren(el('h2', {}, 'Pages that you have opened'), el('ul', {}, ...items));
  }
}

/** A title without the site's name, its entities decoded. */
function textOf(html: string): string {
  const text = new DOMParser().parseFromString(html, 'text/html').body.textContent;
  return text.replace(/ · Faultline$/, '');
}

customElements.define('kept-pages', KeptPages);
