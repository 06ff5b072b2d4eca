import { bodyOf, countWords } from './prose.ts';
import { problem, type Rule } from './rule.ts';

/** Words besides logs, commands and headings that somebody with a red pipeline still reads to the end. */
const MOST = 300;

/** FL403: pages that say more than their readers have time for. */
export const brevity: Rule = function* ({ knowledge }) {
  for (const page of knowledge.issues) {
    const words = [...bodyOf(page)].reduce((sum, { text }) => sum + countWords(text), 0);
    if (words <= MOST) continue;
    const remedy = `Leave out what helps the fewest, or part the page: ${String(MOST)} are the most.`;
    yield problem('FL403', page, 1, `The page has ${String(words)} words.`, remedy);
  }
};
