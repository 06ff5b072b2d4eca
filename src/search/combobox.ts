import { el } from '../browser/el.ts';
import type { Option } from './options.ts';

/**
 * A field and its list after the ARIA pattern of a combobox whose list is always there: the focus stays in the field, and the arrow keys move
 * through the options. Asks `settle` before it follows an option, so that Enter never follows one of an earlier answer.
 */
export class Combobox {
  readonly input: HTMLInputElement;
  readonly list: HTMLElement;
  readonly #id: string;
  readonly #settle: () => Promise<void>;
  #active = -1;

  constructor(id: string, label: string, settle: () => Promise<void>, signal: AbortSignal) {
    this.#id = id;
    this.#settle = settle;
    this.list = el('div', { role: 'listbox', id: `${id}-list`, 'aria-label': 'Results', class: 'search-list' });
    this.input = el('input', {
      type: 'text',
      inputmode: 'search',
      role: 'combobox',
      placeholder: label,
      'aria-label': label,
      'aria-controls': this.list.id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    this.input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
  }

  /** Shows groups of options, or options alone. `active` is the place of the one to begin with; -1 for none. */
  show(entries: readonly HTMLElement[], active = -1): void {
    this.list.replaceChildren(...entries);
    this.#options.forEach((option, index) => (option.id = `${this.#id}-${String(index)}`));
    this.input.setAttribute('aria-expanded', String(entries.length > 0));
    this.#activate(active);
  }

  /** Where in the list an option stands; -1 if it does not. */
  placeOf(option: Option): number {
    return this.#options.indexOf(option);
  }

  get #options(): Option[] {
    return [...this.list.querySelectorAll<HTMLElement>('[role="option"]')];
  }

  #onKey(event: KeyboardEvent): void {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const next = this.#moves()[event.key];
    if (next !== undefined) this.#activate(next);
    else if (event.key === 'Enter') void this.#choose();
    else return;
    event.preventDefault();
  }

  /** Where each key leads from here. */
  #moves(): Readonly<Record<string, number>> {
    const last = this.#options.length - 1;
    if (last < 0) return {};
    return {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      // In the field they move the cursor; once the arrows are in the list, they move there.
      ...(this.#active >= 0 ? { Home: 0, End: last } : {}),
    };
  }

  /** Follows the active option, or the first where something was asked for. */
  async #choose(): Promise<void> {
    await this.#settle();
    if (this.#active >= 0) this.#options[this.#active]?.click();
    else if (this.input.value.trim() !== '') this.#options[0]?.click();
  }

  #activate(index: number): void {
    this.#active = index;
    // The first option is seen with the heading above it.
    if (index <= 0) this.list.scrollTop = 0;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.#options[index];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }
}
