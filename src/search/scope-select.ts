import { el } from '../browser/el.ts';
import type { Counts, Scope } from './index-client.ts';

const PARTS = [
  { part: 'group', label: 'Groups' },
  { part: 'tool', label: 'Tools' },
] as const;

type Part = (typeof PARTS)[number]['part'];

/** The choice of where to search: a tool or a group of tools, each with its number of pages. */
export class ScopeSelect {
  readonly element = el('select', { 'aria-label': 'Tool or group' }, el('option', { value: '' }, 'All tools'));
  readonly #options = new Map<HTMLOptionElement, { part: Part; name: string }>();
  #all: Counts | undefined;

  get scope(): Scope {
    const chosen = this.element.selectedOptions[0];
    const choice = chosen && this.#options.get(chosen);
    return choice ? { [choice.part]: choice.name } : {};
  }

  /** Name of what is searched; empty for everything. */
  get name(): string {
    const { tool, group } = this.scope;
    return tool ?? group ?? '';
  }

  /** Names of all tools; none before they are listed. */
  get tools(): string[] {
    return Object.keys(this.#all?.tool ?? {});
  }

  /** Fills the list once. */
  list(counts: Counts): void {
    this.#all = counts;
    for (const { part, label } of PARTS) {
      const names = Object.keys(counts[part]).sort((a, b) => a.localeCompare(b, 'en'));
      const options = names.map((name) => {
        const option = el('option', { value: `${part}:${name}` });
        this.#options.set(option, { part, name });
        return option;
      });
      this.element.append(el('optgroup', { label }, ...options));
    }
    this.count(undefined);
  }

  /** Shows how many pages of an answer each choice would leave, without those that would leave none; of all pages, where there is none. */
  count(counts: Counts | undefined): void {
    for (const [option, { part, name }] of this.#options) {
      const pages = (counts ?? this.#all)?.[part][name] ?? 0;
      option.textContent = `${name} (${String(pages)})`;
      option.hidden = pages === 0 && !option.selected;
    }
    for (const group of this.element.querySelectorAll('optgroup'))
      group.hidden = [...group.children].every((option) => (option as HTMLOptionElement).hidden);
  }

  clear(): void {
    this.element.value = '';
  }
}
