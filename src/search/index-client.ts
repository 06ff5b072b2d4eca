/** What a page is: the list shows each kind apart. */
export type Kind = 'issue' | 'guide' | 'tool';

/** The kinds in the order in which they are shown. */
export const KINDS: readonly Kind[] = ['issue', 'guide', 'tool'];

/** Where to search: pages of one tool, of one group of tools, or, empty, everywhere. Names as the pages say them. */
export type Scope = Readonly<Partial<Record<'tool' | 'group', string>>>;

/** How many pages of each tool and of each group there are, by name. */
export type Counts = Readonly<Record<'tool' | 'group', Readonly<Record<string, number>>>>;

/** A page that the search found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  /** Name of its tool; empty for a guide. */
  readonly tool: string;
  readonly summary: string;
  /** A passage of the page as HTML: text and `mark` elements. */
  readonly excerpt: string;
  /** All text of the page that was indexed. */
  readonly text: string;
}

/** Pages of one kind: how many there are, and the first of them. */
export interface Found {
  readonly kind: Kind;
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** Answer to one search. `counts` are those of its words everywhere, whatever the scope. */
export interface Answer {
  readonly total: number;
  readonly found: readonly Found[];
  readonly counts: Counts;
}

/** The index could not be loaded: `message` says why, for the reader. */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

type Filters = Record<string, unknown>;

/** The part of Pagefind's JS API (1.6) that is used here. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string,
    options: { filters: Filters },
  ): Promise<{
    results: { data(): Promise<Fragment> }[];
    totalFilters: Record<string, Record<string, number>>;
  }>;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
  readonly filters: Readonly<Record<string, readonly string[]>>;
}

const ADDRESS = '/pagefind/pagefind.js';

/** Issues are by far the most pages, so only the others carry their kind. */
const KIND_FILTERS: Readonly<Record<Kind, Filters>> = {
  issue: { none: [{ kind: 'guide' }, { kind: 'tool' }] },
  guide: { kind: 'guide' },
  tool: { kind: 'tool' },
};

let loading: Promise<Pagefind> | undefined;

/** How many pages there are in all. @throws {SearchUnavailableError} */
export async function counts(): Promise<Counts> {
  return countsOf(await (await pagefind()).filters());
}

/** Pages that hold all words of the term, up to `limits` of each kind. @throws {SearchUnavailableError} */
export async function search(term: string, scope: Scope, limits: Readonly<Record<Kind, number>>): Promise<Answer> {
  const index = await pagefind();
  const answers = await Promise.all(
    KINDS.map(async (kind) => {
      const { results, totalFilters } = await index.search(term, { filters: { ...scope, ...KIND_FILTERS[kind] } });
      const fragments = await Promise.all(results.slice(0, limits[kind]).map((result) => result.data()));
      return { kind, total: results.length, hits: fragments.map(hitOf), totalFilters };
    }),
  );
  const total = answers.reduce((sum, answer) => sum + answer.total, 0);
  return { total, found: answers, counts: countsOf(answers[0]?.totalFilters ?? {}) };
}

/** Loads the index once; a failed attempt is made again. */
function pagefind(): Promise<Pagefind> {
  loading ??= load().catch((error: unknown) => {
    loading = undefined;
    throw error;
  });
  return loading;
}

async function load(): Promise<Pagefind> {
  try {
    const module = (await import(/* @vite-ignore */ ADDRESS)) as Pagefind;
    await module.init();
    // What pages are filed under comes first: a search that overtakes it is answered without counts.
    await module.filters();
    return module;
  } catch (cause) {
    const message = import.meta.env.DEV
      ? 'There is no search index in development. Run npm start to search the built site.'
      : 'The search index could not be loaded. Check the connection and try again, or use the list of all issues.';
    throw new SearchUnavailableError(message, { cause });
  }
}

function countsOf(filters: Record<string, Record<string, number>>): Counts {
  return { tool: filters['tool'] ?? {}, group: filters['group'] ?? {} };
}

function hitOf({ url, excerpt, content, meta, filters }: Fragment): Hit {
  return {
    url,
    excerpt,
    text: content,
    title: meta['title'] ?? url,
    tool: filters['tool']?.[0] ?? '',
    summary: meta['summary'] ?? '',
  };
}
