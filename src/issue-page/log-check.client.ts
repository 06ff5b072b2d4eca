import type { Check } from './check/check.ts';

/** A log that came before the check was loaded. */
type Early = { readonly text: string } | { readonly files: readonly File[] };

/**
 * "Is this mine?": waits for the first sign that somebody wants to know, then loads the check, which takes over. A log that comes before is
 * kept for it.
 */
export class LogCheck extends HTMLElement {
  #waiting = new AbortController();
  #check: Check | undefined;
  #loading = false;
  #early: Early | undefined;

  connectedCallback(): void {
    const { signal } = this.#waiting;
    this.addEventListener('focusin', () => void this.#load(), { signal });
    this.addEventListener('change', (event) => this.#takeFiles(event, chosen(event.target)), { signal });
    document.addEventListener('paste', (event) => this.#takePaste(event), { signal });
    for (const type of ['dragenter', 'dragover'] as const) {
      document.addEventListener(type, (event) => this.#takeDrag(event), { signal });
    }
    document.addEventListener('drop', (event) => this.#takeFiles(event, event.dataTransfer?.files), { signal });
  }

  disconnectedCallback(): void {
    this.#waiting.abort();
    this.#waiting = new AbortController();
    this.#check?.stop();
    this.#check = undefined;
  }

  async #load(): Promise<void> {
    if (this.#loading || this.#check) return;
    this.#loading = true;
    try {
      const { Check: Loaded } = await import('./check/check.ts');
      if (!this.isConnected) return;
      this.#waiting.abort();
      this.#check = new Loaded(this, this.#early);
      this.#early = undefined;
    } catch {
      const verdict = this.querySelector('.check-verdict');
      if (verdict) verdict.textContent = 'The check could not be loaded. See to the connection and try again.';
    } finally {
      this.#loading = false;
    }
  }

  #take(event: Event, early: Early): void {
    event.preventDefault();
    this.#early = early;
    void this.#load();
  }

  #takePaste(event: ClipboardEvent): void {
    const { target, clipboardData } = event;
    const elsewhere = target instanceof Element && !this.contains(target) && target.closest('input, textarea, dialog');
    if (!clipboardData || elsewhere) return;
    const text = clipboardData.getData('text/plain');
    if (text !== '') this.#take(event, { text });
    else this.#takeFiles(event, clipboardData.files);
  }

  #takeDrag(event: DragEvent): void {
    if (!event.dataTransfer?.types.includes('Files')) return;
    event.preventDefault();
    void this.#load();
  }

  #takeFiles(event: Event, files: FileList | null | undefined): void {
    if (files && files.length > 0) this.#take(event, { files: [...files] });
  }
}

const chosen = (target: EventTarget | null): FileList | null =>
  target instanceof HTMLInputElement ? target.files : null;

customElements.define('log-check', LogCheck);
