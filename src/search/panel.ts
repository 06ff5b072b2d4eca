import { ask, type Reply } from './ask.ts';
import { el } from './dom.ts';
import { SearchUnavailableError, tools } from './index-client.ts';
import { looksLikeLog } from './looks-like-log.ts';
import { hitOption, logOption, wayOption, type Option } from './options.ts';

/** Pages shown at once. */
const LIMIT = 10;
/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
/** A log of more characters than this is not searched for: each of its words costs a request, and no page has them all. */
const LONGEST_TERM = 200;

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
  /** The answer to what stands in the field; undefined while somebody types. */
  #settled: Promise<void> | undefined;
  #prepared: Promise<void> | undefined;

  /** `id` keeps the ids of two panels on a page apart; listeners live as long as `signal` allows. */
  constructor(id: string, signal: AbortSignal) {
    this.#id = id;
    this.#list = el('div', { role: 'listbox', id: `${id}-list`, 'aria-label': 'Results', class: 'search-list' });
    this.input = el('input', {
      type: 'text',
      inputmode: 'search',
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
    this.element = el(
      'div',
      { class: 'search-panel' },
      el('div', { class: 'search-fields' }, this.input, this.#tool),
      this.#status,
      this.#list,
    );
    this.#status.textContent = HINT;
    this.input.addEventListener('paste', (event) => (this.#pasted = event.clipboardData?.getData('text/plain')), {
      signal,
    });
    this.input.addEventListener('input', (event) => this.#typed(event), { signal });
    this.input.addEventListener('keydown', (event) => this.#onKey(event), { signal });
    this.#tool.addEventListener('change', () => void this.run(), { signal });
  }

  /** Loads the list of tools, and with it the index, before the first key. A failed attempt is made again the next time. */
  prepare(): Promise<void> {
    return (this.#prepared ??= this.#listTools().catch((error: unknown) => {
      this.#prepared = undefined;
      this.#fail(error);
    }));
  }

  /** Puts a text into the field, with its line breaks kept in mind, and searches for it. */
  fill(text: string): Promise<void> {
    this.input.value = text;
    this.#pasted = text;
    return this.run();
  }

  /** Searches for what stands in the field. An answer that a later search has overtaken is dropped. */
  run(): Promise<void> {
    return (this.#settled = this.#search());
  }

  async #listTools(): Promise<void> {
    const options = (await tools()).map(({ tool, pages }) =>
      el('option', { value: tool }, `${tool} (${String(pages)})`),
    );
    this.#tool.append(...options);
  }

  async #search(): Promise<void> {
    const turn = ++this.#turn;
    const text = this.#pasted ?? this.input.value;
    const term = this.input.value.trim();
    if (term === '') {
      this.#show([], HINT);
      return;
    }
    const log = looksLikeLog(text) ? [logOption(text, 'This looks like a log: diagnose it')] : [];
    if (log.length > 0 && term.length > LONGEST_TERM) {
      this.#show([...log, ...this.#waysOn(text, true)], 'Too long to search for.');
      return;
    }
    try {
      const reply = await ask(term, this.#tool.value, LIMIT);
      if (turn !== this.#turn) return;
      const whole = reply.total > 0 && reply.without.length === 0;
      const options = [...log, ...reply.hits.map(hitOption), ...(whole ? [] : this.#waysOn(text, log.length > 0))];
      this.#show(options, whole ? summary(reply.total) : partial(reply, this.#tool.value));
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
    this.#settled = undefined;
  }

  /** Follows the active entry, or the first: of the answer to what stands in the field, not of an earlier one. */
  async #choose(): Promise<void> {
    if (!this.#settled) clearTimeout(this.#timer);
    await (this.#settled ?? this.run());
    this.#options[Math.max(0, this.#active)]?.click();
  }

  #onKey(event: KeyboardEvent): void {
    const last = this.#options.length - 1;
    if (event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const moves: Record<string, number> =
      last < 0
        ? {}
        : {
            ArrowDown: this.#active >= last ? 0 : this.#active + 1,
            ArrowUp: this.#active <= 0 ? last : this.#active - 1,
            // In the field they move the cursor; once the arrows are in the list, they move there.
            ...(this.#active >= 0 ? { Home: 0, End: last } : {}),
          };
    const next = moves[event.key];
    if (next !== undefined) this.#activate(next);
    else if (event.key === 'Enter') void this.#choose();
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

function partial({ total, without }: Reply, tool: string): string {
  const where = tool === '' ? 'No page has' : `No page on ${tool} has`;
  if (total === 0) return `${where} these words.`;
  return `${where} all of these words. Without ${without.map((word) => `“${word}”`).join(', ')}:`;
}
