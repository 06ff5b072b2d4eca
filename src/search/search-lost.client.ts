import { loadPanelStyles } from './panel-styles.ts';
import { SearchPanel } from './panel.ts';

/** The search on the page for addresses that do not exist, with the words of the address already in it. */
export class SearchLost extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    void loadPanelStyles();
    const panel = new SearchPanel('lost', this.#stop.signal);
    this.replaceChildren(panel.element);
    void panel.prepare();
    void panel.fill(wordsOf(location.pathname));
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }
}

/** Words of a path, without the folders that every address has and without extensions. */
function wordsOf(path: string): string {
  const parts = decode(path)
    .split('/')
    .filter((part) => part !== '' && !['issues', 'tools', 'guides', 'phases', 'docs', 'index.html'].includes(part));
  return parts
    .join(' ')
    .replaceAll(/\.(?:html?|mdx?)$/g, '')
    .replaceAll(/[^\p{L}\p{N}.]+/gu, ' ')
    .trim();
}

/** A path that was not encoded rightly is taken as it is. */
function decode(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}

customElements.define('search-lost', SearchLost);
