/**
 * Opens the search dialog by button, by `/`, by Ctrl-K, and where another part of the page asks for it with the event `open-search` on the
 * document, whose `detail` is the text to search for. The dialog and all that it needs are loaded on first use.
 */
export class SiteSearch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#stop;
    this.querySelector('button')?.addEventListener('click', () => void open(), { signal });
    document.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    document.addEventListener('open-search', (event) => void open((event as CustomEvent<string>).detail), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #onKey(event: KeyboardEvent): void {
    if (event.defaultPrevented || event.altKey) return;
    const control = event.ctrlKey || event.metaKey;
    if (control ? event.key.toLowerCase() !== 'k' || event.shiftKey : event.key !== '/' || isField(event.target))
      return;
    event.preventDefault();
    void open();
  }
}

async function open(text = ''): Promise<void> {
  const { openSearch } = await import('./dialog.ts');
  await openSearch(text);
}

/** Whether what has the focus takes text: a slash there is typed, not a shortcut. */
function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'));
}

customElements.define('site-search', SiteSearch);
