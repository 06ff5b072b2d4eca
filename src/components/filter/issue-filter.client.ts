import { filterOf, NO_FILTER, passes, queryOf, type Filter, type Listed } from './filter.ts';

interface Item extends Listed {
  readonly element: HTMLElement;
}

/** Shows of the list of all issues those that are asked for. What is asked stands in the address and comes back with Back. */
export class IssueFilter extends HTMLElement {
  #stop = new AbortController();
  #items: readonly Item[] | undefined;

  connectedCallback(): void {
    const form = this.querySelector('form');
    if (!form) return;
    const { signal } = this.#stop;
    const change = (event: Event): void => {
      const typed = event.target instanceof HTMLInputElement;
      enableVersion(form);
      const address = `${location.pathname}${queryOf(asked(form))}`;
      // Each letter would be a step of its own on the way back.
      if (typed) history.replaceState(null, '', address);
      else history.pushState(null, '', address);
      this.#show(asked(form));
    };
    form.addEventListener('input', change, { signal });
    form.addEventListener('submit', (event) => event.preventDefault(), { signal });
    for (const button of this.querySelectorAll('[data-clear]')) {
      button.addEventListener('click', () => this.#clear(form), { signal });
    }
    addEventListener('popstate', () => this.#read(form), { signal });
    // The page comes with everything shown.
    if (location.search !== '') this.#read(form);
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #read(form: HTMLFormElement): void {
    const filter = filterOf(new URLSearchParams(location.search));
    for (const [name, value] of Object.entries(filter)) {
      const field = form.elements.namedItem(name);
      if (field instanceof HTMLInputElement || field instanceof HTMLSelectElement) field.value = value as string;
    }
    enableVersion(form);
    this.#show(asked(form));
  }

  #clear(form: HTMLFormElement): void {
    form.reset();
    enableVersion(form);
    history.pushState(null, '', location.pathname);
    this.#show(NO_FILTER);
    form.querySelector('input')?.focus();
  }

  #show(filter: Filter): void {
    this.#items ??= [...document.querySelectorAll<HTMLElement>('.tool-part li')].map(toItem);
    let shown = 0;
    for (const item of this.#items) {
      const hidden = !passes(item, filter);
      item.element.hidden = hidden;
      if (!hidden) shown += 1;
    }
    hideEmpty('.tool-part');
    hideEmpty('.part');
    for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')) {
      const target = document.getElementById(decodeURIComponent(link.hash.slice(1)));
      if (target && link.parentElement) link.parentElement.hidden = target.closest('[hidden]') !== null;
    }
    const all = this.#items.length.toLocaleString('en-GB');
    const status = this.querySelector('[role=status]');
    const none = queryOf(filter) === '';
    if (status) status.textContent = none ? `${all} issues` : `${shown.toLocaleString('en-GB')} of ${all} issues`;
    this.toggleAttribute('data-filtered', !none);
    const nothing = this.querySelector<HTMLElement>('.nothing');
    if (nothing) nothing.hidden = shown > 0;
    const ask = this.querySelector<HTMLAnchorElement>('[data-ask]');
    ask?.setAttribute('href', `/#${new URLSearchParams({ q: filter.words }).toString()}`);
  }
}

const asked = (form: HTMLFormElement): Filter => filterOf(new FormData(form));

/** Versions of different tools have nothing to do with each other: they can be asked for where one tool is chosen. A field that is disabled asks nothing. */
function enableVersion(form: HTMLFormElement): void {
  const { tool } = filterOf(new FormData(form));
  const field = form.elements.namedItem('version');
  if (field instanceof HTMLInputElement) field.disabled = tool === '' || tool.startsWith('group:');
}

function toItem(element: HTMLElement): Item {
  const part = element.closest('.tool-part');
  const { tool = '', group = '', name = '' } = part instanceof HTMLElement ? part.dataset : {};
  const { phase = '', frequency = '', versions = '' } = element.dataset;
  const title = element.querySelector('a')?.textContent ?? '';
  return { element, text: `${title} ${name}`.toLowerCase(), tools: [tool, group], versions, phase, frequency };
}

function hideEmpty(selector: string): void {
  for (const part of document.querySelectorAll<HTMLElement>(selector)) {
    part.hidden = part.querySelector('li:not([hidden])') === null;
  }
}

customElements.define('issue-filter', IssueFilter);
