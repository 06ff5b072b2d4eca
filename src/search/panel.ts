import { ask } from './ask.ts';
import { Combobox } from './combobox.ts';
import { el } from '../browser/el.ts';
import { answerEntries, logEntries, startEntries, type Acts } from './entries.ts';
import { counts, SearchUnavailableError, type Kind } from './index-client.ts';
import { looksLikeLog } from './looks-like-log.ts';
import type { Option } from './options.ts';
import { forgetSearches, recentSearches, rememberSearch } from './recent.ts';
import { ScopeSelect } from './scope-select.ts';
import { HINT, summary, TOO_LONG } from './words.ts';

/** Pages of each kind that are shown at first, and how many more at a time. */
const LIMITS: Readonly<Record<Kind, number>> = { issue: 8, guide: 3, tool: 3 };
const STEP = 10;
/** Milliseconds without a key before a search begins. */
const PAUSE = 120;
/** A log of more characters than this is not searched for: each of its words costs a request, and no page has them all. */
const LONGEST_TERM = 200;

/** Search field, choice of where to search, and the results in groups. */
export class SearchPanel {
  readonly element: HTMLElement;
  readonly #id: string;
  readonly #box: Combobox;
  readonly #scope = new ScopeSelect();
  readonly #status = el('p', { role: 'status', class: 'search-status' });
  readonly #forget = el(
    'button',
    { type: 'button', class: 'search-forget text-button', hidden: '' },
    'Forget recent searches',
  );
  /** What was pasted, with its line breaks, which a field drops; undefined once somebody typed. */
  #pasted: string | undefined;
  #limits = LIMITS;
  #turn = 0;
  #timer = 0;
  /** The answer to what stands in the field; undefined while somebody types. */
  #settled: Promise<void> | undefined;
  #prepared: Promise<void> | undefined;

  /** `id` keeps the ids of two panels on a page apart; listeners live as long as `signal` allows. */
  constructor(id: string, signal: AbortSignal) {
    this.#id = id;
    this.#box = new Combobox(id, 'Search issues, guides and tools', () => this.#settle(), signal);
    this.element = el(
      'div',
      { class: 'search-panel' },
      el('div', { class: 'search-fields' }, this.#box.input, this.#scope.element),
      el('div', { class: 'search-line' }, this.#status, this.#forget),
      this.#box.list,
    );
    const { input, list } = this.#box;
    input.addEventListener('paste', (event) => (this.#pasted = event.clipboardData?.getData('text/plain')), { signal });
    input.addEventListener('input', (event) => this.#typed(event), { signal });
    list.addEventListener('click', (event) => this.#followed(event), { signal });
    this.#scope.element.addEventListener('change', () => void this.run(), { signal });
    this.#forget.addEventListener('click', () => this.#forgetAll(), { signal });
  }

  /** Puts the cursor into the field and loads the list of tools, and with it the index, before the first key. */
  open(): void {
    this.#box.input.focus();
    this.#box.input.select();
    void this.prepare();
    // What is recent may have changed since.
    if (this.#box.input.value === '') void this.run();
  }

  /** A failed attempt is made again the next time. */
  prepare(): Promise<void> {
    return (this.#prepared ??= counts()
      .then((all) => this.#scope.list(all))
      .catch((error: unknown) => {
        this.#prepared = undefined;
        this.#fail(error);
      }));
  }

  /** Puts a text into the field, with its line breaks kept in mind, and searches for it. */
  fill(text: string): Promise<void> {
    this.#box.input.value = text;
    this.#pasted = text;
    return this.run();
  }

  /** Searches for what stands in the field. */
  run(): Promise<void> {
    clearTimeout(this.#timer);
    this.#limits = LIMITS;
    return (this.#settled = this.#search());
  }

  /** An answer that a later search has overtaken is dropped. `active` is the place of the option to begin with; -1 for none. */
  async #search(active = -1): Promise<void> {
    const turn = ++this.#turn;
    const { text, term } = this.#asked;
    if (term === '') {
      this.#start();
      return;
    }
    const isLog = looksLikeLog(text);
    if (isLog && term.length > LONGEST_TERM) {
      this.#show(logEntries(text), TOO_LONG);
      return;
    }
    try {
      const reply = await ask(term, this.#scope.scope, this.#limits);
      if (turn !== this.#turn) return;
      const { name: where, tools } = this.#scope;
      this.#scope.count(reply.total > 0 ? reply.counts : undefined);
      const entries = answerEntries(this.#id, { text, term, isLog, reply, where, tools }, this.#acts);
      this.#show(entries, summary(reply, where), active);
    } catch (error) {
      if (turn !== this.#turn) return;
      this.#show(logEntries(text), '');
      this.#fail(error);
    }
  }

  get #asked(): { text: string; term: string } {
    const { value } = this.#box.input;
    return { text: this.#pasted ?? value, term: value.trim() };
  }

  readonly #acts: Acts = {
    search: (text) => {
      this.#box.input.focus();
      void this.fill(text);
    },
    everywhere: () => {
      this.#scope.clear();
      void this.run();
    },
    more: (kind: Kind, option: Option) => {
      this.#limits = { ...this.#limits, [kind]: this.#limits[kind] + STEP };
      this.#settled = this.#search(this.#box.placeOf(option));
    },
  };

  #start(): void {
    const recent = recentSearches();
    this.#scope.count(undefined);
    this.#show(startEntries(this.#id, recent, this.#acts), HINT);
    this.#forget.hidden = recent.length === 0;
  }

  #show(entries: readonly HTMLElement[], status: string, active = -1): void {
    this.#forget.hidden = true;
    this.#status.textContent = status;
    this.#box.show(entries, active);
  }

  #typed(event: Event): void {
    if (!(event instanceof InputEvent) || event.inputType !== 'insertFromPaste') this.#pasted = undefined;
    clearTimeout(this.#timer);
    this.#timer = window.setTimeout(() => void this.run(), PAUSE);
    this.#settled = undefined;
  }

  /** The answer to what stands in the field now, not to what stood there before. */
  #settle(): Promise<void> {
    return this.#settled ?? this.run();
  }

  /** A search that led to a page is one to come back to; a log is not kept. */
  #followed({ target }: Event): void {
    const { text, term } = this.#asked;
    const isPage = target instanceof Element && target.closest('a:not(.found-log, .found-way)') !== null;
    if (isPage && !looksLikeLog(text)) rememberSearch(term);
  }

  #forgetAll(): void {
    forgetSearches();
    this.#box.input.focus();
    this.#start();
  }

  #fail(error: unknown): void {
    if (!(error instanceof SearchUnavailableError)) throw error;
    this.#status.textContent = error.message;
  }
}
