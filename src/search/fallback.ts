import { search, type Answer } from './index-client.ts';

/** An answer to a part of the words. */
export interface PartialAnswer extends Answer {
  /** The word that no page has together with the others. */
  readonly without: string;
}

/** More words than this are not tried one by one. */
const MOST_WORDS = 7;

/**
 * The index knows only pages that hold all words. Where there is none, the best answer that leaving out one word gives, the one with the
 * fewest pages; undefined where that does not help either.
 */
export async function searchWithoutOneWord(term: string, tool: string, limit: number): Promise<PartialAnswer | undefined> {
  const words = term.trim().split(/\s+/);
  if (words.length < 2 || words.length > MOST_WORDS) return undefined;
  const answers = await Promise.all(
    words.map(async (without, index) => ({ without, ...(await search(words.toSpliced(index, 1).join(' '), tool, limit)) })),
  );
  return answers.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total)[0];
}
