import { search, type Answer } from './index-client.ts';
import { unknownWords } from './unknown-words.ts';

/** An answer, and the words that had to be left out to get it; no pages where leaving out did not help either. */
export interface Reply extends Answer {
  readonly without: readonly string[];
}

/** More words than this are not left out one by one. */
const MOST_WORDS = 7;

const NOTHING: Reply = { total: 0, hits: [], without: [] };

/**
 * Pages for a search. The index knows only pages that hold all words; where there is none, words are left out: those that no page has, or else
 * the one without which the fewest pages remain, but some.
 */
export async function ask(term: string, tool: string, limit: number): Promise<Reply> {
  const words = term.trim().split(/\s+/);
  const answer = await search(term, tool, limit);
  if (answer.total === 0) return withoutOneOf(words, tool, limit);
  const without = unknownWords(term, answer.hits);
  return without.length < words.length ? { ...answer, without } : NOTHING;
}

async function withoutOneOf(words: readonly string[], tool: string, limit: number): Promise<Reply> {
  if (words.length < 2 || words.length > MOST_WORDS) return NOTHING;
  const replies = await Promise.all(
    words.map(async (word, index) => {
      const rest = words.toSpliced(index, 1).join(' ');
      const answer = await search(rest, tool, limit);
      return unknownWords(rest, answer.hits).length > 0 ? NOTHING : { ...answer, without: [word] };
    }),
  );
  return replies.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total)[0] ?? NOTHING;
}
