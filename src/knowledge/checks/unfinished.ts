import { problem, type Rule } from './rule.ts';

const MARK = /\b(?:TODO|FIXME|UNSURE)\b/;

/** FL111: marks that `npm run new`, or a writer, left for later. */
export const unfinished: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const [at, line] of page.source.split('\n').entries()) {
      const mark = MARK.exec(line)?.[0];
      if (mark !== undefined) yield problem('FL111', page, at + 1, `"${mark}" is left.`, 'Write what belongs there.');
    }
  }
};
