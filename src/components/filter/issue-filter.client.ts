import { filterOf, queryOf, type Filter } from './filter.ts';
import { ShownList } from './shown-list.ts';
import { fetchWholeList, type WholeList } from './whole-list.ts';

/** Shows, of all issues, those that are asked for. What is asked stands in the address and comes back with Back. */
export class IssueFilter extends HTMLElement {
  #stop = new AbortController();
  #whole: Promise<WholeList> | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const list = new ShownList(this);
    const { signal } = this.#stop;
    const change = (event: Event): void => {
      const typed = event.target instanceof HTMLInputElement;
      enableVersion(form);
      const address = `${location.pathname}${queryOf(asked(form))}`;
      // Each letter would be a step of its own on the way back.
      if (typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      void this.#show(form, list);
    };
    const read = (): void => {
      fillFrom(form, filterOf(new URLSearchParams(location.search)));
      void this.#show(form, list);
    };
    const clear = (): void => {
      form.reset();
      enableVersion(form);
      history.pushState(null, '', location.pathname);
      void this.#show(form, list);
      form.querySelector('input')?.focus();
    };
    form.addEventListener('input', change, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    // Who goes to the form is about to ask. A failure is told when something is asked.
    form.addEventListener('focusin', () => void this.#load().catch(() => undefined), { signal });
    for (const button of this.querySelectorAll('[data-clear]')) button.addEventListener('click', clear, { signal });
    addEventListener('popstate', read, { signal });
    if (location.search !== '') read();
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  /** The whole list, fetched once; after a failure, once more. */
  #load(): Promise<WholeList> {
    this.#whole ??= fetchWholeList().catch((error: unknown) => {
      this.#whole = undefined;
      throw error;
    });
    return this.#whole;
  }

  async #show(form: HTMLFormElement, list: ShownList): Promise<void> {
    try {
      const whole = queryOf(asked(form)) === '' ? undefined : await this.#load();
      // What is asked may have changed while the list came.
      const filter = asked(form);
      if (queryOf(filter) === '') list.showFirst();
      else if (whole) list.showNarrowed(whole, filter);
    } catch {
      list.say('The list could not be loaded. Check the connection, then change the filter.');
    }
  }
}

const asked = (form: HTMLFormElement): Filter => filterOf(new FormData(form));

function fillFrom(form: HTMLFormElement, filter: Filter): void {
  for (const [name, value] of Object.entries(filter) as [keyof Filter, string][]) {
    const field = form.elements.namedItem(name);
    if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value;
  }
  enableVersion(form);
}

/** Versions of different tools have nothing to do with each other: they can be asked for where one tool is chosen. A field that is disabled asks nothing. */
function enableVersion(form: HTMLFormElement): void {
  const { tool } = filterOf(new FormData(form));
  const field = form.elements.namedItem('version');
  if (field instanceof HTMLInputElement) field.disabled = tool === '' || tool.startsWith('group:');
}

customElements.define('issue-filter', IssueFilter);
