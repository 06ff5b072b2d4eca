import { mayBeIn } from './version-range.ts';

/** What a reader asks of the list of all issues. An empty text asks nothing. */
export interface Filter {
  /** Words that must stand in the title or the tool's name, in any order. */
  readonly words: string;
  /** Id of a tool, or of a group of tools. */
  readonly tool: string;
  /** Version of the tool that the reader has. */
  readonly version: string;
  readonly phase: string;
  readonly frequency: string;
}

/** One issue of the list. */
export interface Listed {
  /** Title and tool's name, in lower case. */
  readonly text: string;
  /** Ids of its tool and of the tool's group. */
  readonly tools: readonly string[];
  /** Versions that show it, as `affectedVersions` gives them; empty where the page does not tell. */
  readonly versions: string;
  readonly phase: string;
  readonly frequency: string;
}

export const NO_FILTER: Filter = { words: '', tool: '', version: '', phase: '', frequency: '' };

const FIELDS = Object.keys(NO_FILTER) as (keyof Filter)[];

/** Whether an issue is asked for. */
export function passes({ text, tools, versions, phase, frequency }: Listed, filter: Filter): boolean {
  return (
    (filter.tool === '' || tools.includes(filter.tool)) &&
    mayBeIn(filter.version, versions) &&
    (filter.phase === '' || phase === filter.phase) &&
    (filter.frequency === '' || frequency === filter.frequency) &&
    filter.words
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word))
  );
}

/** Reads a filter from the fields of a form or the query of an address; what is not there asks nothing. */
export function filterOf(given: FormData | URLSearchParams): Filter {
  const asked = FIELDS.map((field) => [field, given.get(field)] as const);
  return { ...NO_FILTER, ...Object.fromEntries(asked.filter(([, value]) => typeof value === 'string')) };
}

/** The query of an address that asks the same: empty, or with its question mark. */
export function queryOf(filter: Filter): string {
  const asked = FIELDS.filter((field) => filter[field].trim() !== '').map((field) => [field, filter[field].trim()]);
  return asked.length === 0 ? '' : `?${new URLSearchParams(asked).toString()}`;
}
