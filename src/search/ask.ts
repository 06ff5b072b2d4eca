import { search, type Answer, type Kind, type Scope } from './index-client.ts';
import { unknownWords } from './unknown-words.ts';

/** An answer, and the words that had to be left out to get it; no pages where leaving out did not help either. */
export interface Reply extends Answer {
  readonly without: readonly string[];
}

type Limits = Readonly<Record<Kind, number>>;

/** More words than this are not left out one by one. */
const MOST_WORDS = 7;

const NOTHING: Reply = { total: 0, found: [], counts: { tool: {}, group: {} }, without: [] };

/**
 * Pages for a search. The index knows only pages that hold all words; where there is none, words are left out: those that no page has, or else
 * the one without which the fewest pages remain, but some.
 */
export async function ask(term: string, scope: Scope, limits: Limits): Promise<Reply> {
  const words = term.trim().split(/\s+/);
  const answer = await search(term, scope, limits);
  if (answer.total === 0) return withoutOneOf(words, scope, limits);
  const without = unknownIn(term, answer);
  return without.length < words.length ? { ...answer, without } : NOTHING;
}

async function withoutOneOf(words: readonly string[], scope: Scope, limits: Limits): Promise<Reply> {
  if (words.length < 2 || words.length > MOST_WORDS) return NOTHING;
  const replies = await Promise.all(
    words.map(async (word, index) => {
      const rest = words.toSpliced(index, 1).join(' ');
      const answer = await search(rest, scope, limits);
      return unknownIn(rest, answer).length > 0 ? NOTHING : { ...answer, without: [word] };
    }),
  );
  return replies.filter(({ total }) => total > 0).sort((a, b) => a.total - b.total)[0] ?? NOTHING;
}

const unknownIn = (term: string, { found }: Answer): string[] =>
  unknownWords(
    term,
    found.flatMap(({ hits }) => hits),
  );
