import { CODE, proseOf } from './prose.ts';
import { problem, type Rule } from './rule.ts';

const FILLER =
  /\b(?:simply|just|(?<!-)please|easily|obviously|of course|basically|actually|in order to|note that|e\.g\.|i\.e\.|etc\.)/gi;

/** What somebody else says. */
const QUOTED = /"[^"]*"/g;

/** FL402: words that say nothing. */
export const filler: Rule = function* ({ knowledge }) {
  for (const { page, line, text } of proseOf(knowledge)) {
    for (const [word] of text.replaceAll(QUOTED, CODE).matchAll(FILLER))
      yield problem('FL402', page, line, `"${word}" says nothing.`, 'Leave it out, or say it in plain words.');
  }
};
