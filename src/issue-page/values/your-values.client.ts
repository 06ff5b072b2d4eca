/**
 * Values of the reader's log in the commands of the page: those that this tab has kept from the paste box, and those that the check on this
 * page finds, told with the event `caught-values` on the document. What fills them in is loaded when there are some.
 */
export class YourValues extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    document.addEventListener('caught-values', () => void this.#fill(), { signal: this.#stop.signal });
    if (hasCaught()) void this.#fill();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #fill(): Promise<void> {
    const { showCaught } = await import('./show-values.ts');
    if (this.isConnected) showCaught(this.dataset['issue'] ?? '', this.dataset['fills'] ?? '{}');
  }
}

/** Whether anything was caught at all in this tab; `src/diagnose/caught.ts` knows what. */
function hasCaught(): boolean {
  try {
    return sessionStorage.getItem('caught-values') !== null;
  } catch {
    return false;
  }
}

customElements.define('your-values', YourValues);
