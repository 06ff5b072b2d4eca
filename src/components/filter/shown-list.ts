import { find } from '../../browser/find.ts';
import { linkTarget } from '../../browser/link-target.ts';
import { formatNumber } from '../../format.ts';
import { passes, type Filter } from './filter.ts';
import type { WholeList } from './whole-list.ts';

/** What a reader sees of the issues: the list that the page comes with, or the whole one narrowed by a filter; and what is said about it. */
export class ShownList {
  readonly #box: HTMLElement;
  readonly #first: HTMLElement;
  readonly #status: HTMLElement;
  readonly #nothing: HTMLElement;
  readonly #ask: HTMLElement;
  /** `1,787 issues` */
  readonly #all: string;

  /**
   * @param box the filter's element
   * @throws Error where the page lacks a part
   */
  constructor(box: HTMLElement) {
    this.#box = box;
    this.#first = find(document, '[data-list]');
    this.#status = find(box, '[role=status]');
    this.#nothing = find(box, '.nothing');
    this.#ask = find(box, '[data-ask]');
    this.#all = this.#status.textContent;
  }

  showFirst(): void {
    this.#put(this.#first);
    this.#nothing.hidden = true;
    this.say(this.#all);
  }

  showNarrowed(whole: WholeList, filter: Filter): void {
    const shown = narrow(whole, filter);
    this.#put(whole.element);
    this.#nothing.hidden = shown > 0;
    this.#ask.setAttribute('href', `/#${new URLSearchParams({ q: filter.words }).toString()}`);
    this.say(`${formatNumber(shown)} of ${this.#all}`);
  }

  say(text: string): void {
    this.#status.textContent = text;
  }

  #put(list: HTMLElement): void {
    document.querySelector('[data-list]')?.replaceWith(list);
    this.#box.toggleAttribute('data-filtered', list !== this.#first);
    showContents();
  }
}

/** Hides the rows that are not asked for, and headings that have none left. Returns how many rows are shown. */
function narrow({ element, items }: WholeList, filter: Filter): number {
  let shown = 0;
  for (const item of items) {
    const passed = passes(item, filter);
    item.element.hidden = !passed;
    if (passed) shown += 1;
  }
  for (const part of element.querySelectorAll<HTMLElement>('.tool-part, .part')) {
    part.hidden = part.querySelector('li:not([hidden])') === null;
  }
  return shown;
}

/** The contents name what is shown. */
function showContents(): void {
  for (const link of document.querySelectorAll<HTMLAnchorElement>('nav a[href^="#"]')) {
    if (link.parentElement) link.parentElement.hidden = linkTarget(link)?.closest('[hidden]') !== null;
  }
}
