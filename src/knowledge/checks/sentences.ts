import { countWords, proseOf } from './prose.ts';
import { problem, type Rule } from './rule.ts';

/** Words of one sentence that a tired reader still follows. */
const LONGEST = 40;

/** FL401: sentences that nobody reads at night. A colon and a semicolon end none. */
export const sentences: Rule = function* ({ knowledge }) {
  for (const { page, line, text } of proseOf(knowledge)) {
    for (const sentence of text.split(/(?<=[.!?]["')\]]*)\s+/)) {
      const words = countWords(sentence);
      if (words <= LONGEST) continue;
      const start = sentence.split(/\s+/).slice(0, 6).join(' ');
      const reason = `A sentence has ${String(words)} words: "${start} …".`;
      yield problem('FL401', page, line, reason, `Part it: ${String(LONGEST)} are the most.`);
    }
  }
};
