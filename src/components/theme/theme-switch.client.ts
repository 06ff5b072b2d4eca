import { Stored } from '../../browser/stored.ts';

/** As `early.js` reads it. */
const kept = new Stored('localStorage', 'theme');

/** Lets the reader choose light, dark, or what the system says. `early.js` applies the choice before the next page paints. */
export class ThemeSwitch extends HTMLElement {
  #stop = new AbortController();

  connectedCallback(): void {
    const { signal } = this.#stop;
    this.#show(document.documentElement.dataset['theme'] ?? '');
    this.addEventListener('change', () => this.#choose(this.#select.value), { signal });
    // Another tab of the site chose.
    addEventListener('storage', ({ key, newValue }) => key === kept.key && this.#show(newValue ?? ''), { signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  get #select(): HTMLSelectElement {
    const select = this.querySelector('select');
    if (!select) throw new Error('<theme-switch> needs a select with the themes.');
    return select;
  }

  #choose(theme: string): void {
    // Where storage is blocked, the choice holds for this page.
    if (theme === '') kept.remove();
    else kept.write(theme);
    this.#show(theme);
  }

  #show(theme: string): void {
    this.#select.value = theme;
    if (theme === '') delete document.documentElement.dataset['theme'];
    else document.documentElement.dataset['theme'] = theme;
  }
}

customElements.define('theme-switch', ThemeSwitch);
