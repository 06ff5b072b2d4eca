/** A page that the search found. */
export interface Hit {
  readonly url: string;
  readonly title: string;
  readonly tool: string;
  readonly summary: string;
  /** A passage of the page as HTML: text and `mark` elements. */
  readonly excerpt: string;
  /** All text of the page that was indexed. */
  readonly text: string;
}

/** Answer to one search: how many pages there are, and the first of them. */
export interface Answer {
  readonly total: number;
  readonly hits: readonly Hit[];
}

/** A tool and how many pages it has. */
export interface ToolCount {
  readonly tool: string;
  readonly pages: number;
}

/** The index could not be loaded: `message` says why, for the reader. */
export class SearchUnavailableError extends Error {
  override readonly name = 'SearchUnavailableError';
}

/** The part of Pagefind's JS API (1.6) that is used here. */
interface Pagefind {
  init(): Promise<void>;
  filters(): Promise<Record<string, Record<string, number>>>;
  search(
    term: string,
    options: { filters: Record<string, string> },
  ): Promise<{ results: { data(): Promise<Fragment> }[] }>;
}

interface Fragment {
  readonly url: string;
  readonly excerpt: string;
  readonly content: string;
  readonly meta: Readonly<Record<string, string>>;
}

const ADDRESS = '/pagefind/pagefind.js';

let loading: Promise<Pagefind> | undefined;

/** All tools that have pages, by name. @throws {SearchUnavailableError} */
export async function tools(): Promise<ToolCount[]> {
  const filters = await (await pagefind()).filters();
  return Object.entries(filters['tool'] ?? {})
    .map(([tool, pages]) => ({ tool, pages }))
    .sort((a, b) => a.tool.localeCompare(b.tool, 'en'));
}

/** Pages that hold all words of the term; of one tool only, where it is not empty. @throws {SearchUnavailableError} */
export async function search(term: string, tool: string, limit: number): Promise<Answer> {
  const { results } = await (await pagefind()).search(term, { filters: tool === '' ? {} : { tool } });
  const fragments = await Promise.all(results.slice(0, limit).map((result) => result.data()));
  return { total: results.length, hits: fragments.map(hitOf) };
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
    return module;
  } catch (cause) {
    const message = import.meta.env.DEV
      ? 'There is no search index in development. Run npm start to search the built site.'
      : 'The search index could not be loaded. Check the connection and try again, or use the list of all issues.';
    throw new SearchUnavailableError(message, { cause });
  }
}

function hitOf({ url, excerpt, content, meta }: Fragment): Hit {
  return {
    url,
    excerpt,
    text: content,
    title: meta['title'] ?? url,
    tool: meta['tool'] ?? '',
    summary: meta['summary'] ?? '',
  };
}
