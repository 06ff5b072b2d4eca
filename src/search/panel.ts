import { el } from './dom.ts';
import { searchWithoutOneWord } from './fallback.ts';
import { search, SearchUnavailableError, tools } from './index-client.ts';
import { looksLikeLog } from './looks-like-log.ts';
import { hitOption, logOption, wayOption, type Option } from './options.ts';

/** Pages shown at once. */
const LIMIT = 10;
/** Milliseconds without a key before a search begins. */
const PAUSE = 120;

const HINT = 'Words of the error, a tool, a file. To diagnose a whole log, paste it on the front page.';

/** Search field, tool filter and list of results: a combobox after the ARIA patterns, whose list is always there. */
export class SearchPanel {
  readonly element: HTMLElement;
  readonly input: HTMLInputElement;
  readonly #tool = el('select', { 'aria-label': 'Tool' }, el('option', { value: '' }, 'All tools'));
  readonly #status = el('p', { role: 'status', class: 'search-status' });
  readonly #list: HTMLElement;
  readonly #id: string;
  /** What was pasted, with its line breaks, which a field drops; undefined once somebody typed. */
  #pasted: string | undefined;
  #active = -1;
  #turn = 0;
  #timer = 0;

  /** `id` keeps the ids of two panels on a page apart; listeners live as long as `signal` allows. */
  constructor(id: string, signal: AbortSignal) {
    this.#id = id;
    this.#list = el('div', { role: 'listbox', id: `${id}-list`, 'aria-label': 'Results', class: 'search-list' });
    this.input = el('input', {
      type: 'search',
      role: 'combobox',
      placeholder: 'Search issues and guides',
      'aria-label': 'Search issues and guides',
      'aria-controls': this.#list.id,
      'aria-expanded': 'false',
      'aria-autocomplete': 'list',
      autocomplete: 'off',
      autocapitalize: 'off',
      spellcheck: 'false',
      enterkeyhint: 'search',
    });
    this.element = el('div', { class: 'search-panel' }, el('div', { class: 'search-fields' }, this.input, this.#tool), this.#status, this.#list);
    this.#status.textContent = HINT;
    this.input.addEventListener('paste', (event) => (this.#pasted = event.clipboardData?.getData('text/plain')), { signal });
    this.input.addEventListener('input', (event) => this.#typed(event as InputEvent), { signal });
    this.input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#tool.addEventListener('change', () => void this.run(), { signal });
  }

  /** Loads the list of tools, and with it the index, before the first key. */
  async prepare(): Promise<void> {
    if (this.#tool.options.length > 1) return;
    try {
      for (const { tool, pages } of await tools()) this.#tool.append(el('option', { value: tool }, `${tool} (${String(pages)})`));
    } catch (error) {
      this.#fail(error);
    }
  }

  /** Searches for what stands in the field. An answer that a later search has overtaken is dropped. */
  async run(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#pasted ?? this.input.value;
    const term = this.input.value.trim();
    if (term === '') return this.#show([], HINT);
    const log = looksLikeLog(text) ? [logOption(text, 'This looks like a log: diagnose it')] : [];
    try {
      const { total, hits } = await search(term, this.#tool.value, LIMIT);
      if (turn !== this.#turn) return;
      if (total > 0) return this.#show([...log, ...hits.map(hitOption)], summary(total));
      const part = await searchWithoutOneWord(term, this.#tool.value, LIMIT);
      if (turn !== this.#turn) return;
      this.#show([...log, ...(part?.hits.map(hitOption) ?? []), ...this.#waysOn(text, log.length > 0)], nothing(part?.without, this.#tool.value));
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show(log, '');
      this.#fail(error);
    }
  }

  #typed(event: InputEvent): void {
    if (event.inputType !== 'insertFromPaste') this.#pasted = undefined;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.run(), PAUSE);
  }

  #onKey(event: KeyboardEvent): void {
    const options = this.#options;
    const last = options.length - 1;
    if (event.isComposing || last < 0 || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves: Record<string, number> = {
      ArrowDown: this.#active >= last ? 0 : this.#active + 1,
      ArrowUp: this.#active <= 0 ? last : this.#active - 1,
      // In the field they move the cursor; once the arrows are in the list, they move there.
      ...(this.#active >= 0 ? { Home: 0, End: last } : {}),
    };
    const next = moves[event.key];
    if (next !== undefined) this.#activate(next);
    else if (event.key === 'Enter') options[Math.max(0, this.#active)]?.click();
    else return;
    event.preventDefault();
  }

  get #options(): Option[] {
    return [...this.#list.querySelectorAll('a')];
  }

  #show(options: readonly Option[], status: string): void {
    options.forEach((option, index) => (option.id = `${this.#id}-${String(index)}`));
    this.#list.replaceChildren(...options);
    this.#list.scrollTop = 0;
    this.#status.textContent = status;
    this.input.setAttribute('aria-expanded', String(options.length > 0));
    this.#activate(-1);
  }

  #activate(index: number): void {
    this.#active = index;
    this.#options.forEach((option, at) => option.setAttribute('aria-selected', String(at === index)));
    const option = this.#options[index];
    if (!option) return this.input.removeAttribute('aria-activedescendant');
    this.input.setAttribute('aria-activedescendant', option.id);
    option.scrollIntoView({ block: 'nearest' });
  }

  #waysOn(text: string, offered: boolean): Option[] {
    return [
      ...(offered ? [] : [logOption(text, 'Diagnose it instead')]),
      wayOption('/issues/', 'All issues', 'One page, for your browser’s own search.'),
    ];
  }

  #fail(error: unknown): void {
    if (!(error instanceof SearchUnavailableError)) throw error;
    this.#status.textContent = error.message;
  }
}

function summary(total: number): string {
  if (total === 1) return '1 result';
  return total > LIMIT ? `${String(total)} results, the best ${String(LIMIT)} below` : `${String(total)} results`;
}

function nothing(without: string | undefined, tool: string): string {
  const where = tool === '' ? 'No page has' : `No page on ${tool} has`;
  return without === undefined ? `${where} these words.` : `${where} all of these words. Without “${without}”:`;
}
