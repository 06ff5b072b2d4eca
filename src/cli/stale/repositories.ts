import type { ToolData } from '../../knowledge/schema/index.ts';

/**
 * Finds the repository of a name that pages use: `owner/name` is one at GitHub; else a tool of ours by its id, its name or the name of its
 * repository, whatever the case.
 */
export class Repositories {
  readonly #byName = new Map<string, string>();

  constructor(tools: readonly ToolData[]) {
    // What comes first counts: a repository belongs to the tool of its name rather than to one that only lives in it.
    for (const nameOf of [({ id }: ToolData) => id, ({ name }: ToolData) => name, repositoryName]) {
      for (const tool of tools) {
        const name = nameOf(tool)?.toLowerCase();
        if (name && tool.source && isRepository(tool.source) && !this.#byName.has(name)) {
          this.#byName.set(name, tool.source);
        }
      }
    }
  }

  /** Its https address; undefined where the name leads to none. */
  of(name: string): string | undefined {
    if (/^[\w.-]+\/[\w.-]+$/.test(name)) return `https://github.com/${name}`;
    return this.#byName.get(name.toLowerCase());
  }
}

const repositoryName = ({ source }: ToolData): string | undefined => source?.replace(/\/$/, '').split('/').at(-1);

/** Not the page of an organisation, which has no tags. */
const isRepository = (url: string): boolean => new URL(url).pathname.split('/').filter(Boolean).length >= 2;
