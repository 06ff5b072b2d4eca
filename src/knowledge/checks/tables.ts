import { childrenOf, lineOf, textOf, walk } from '../markdown.ts';
import { problem, type Rule } from './rule.ts';

/** FL218: a table with a column that has no heading. */
export const tables: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const node of page.body.tree ? walk(page.body.tree) : []) {
      if (node.type !== 'table') continue;
      const [headings] = childrenOf(node);
      if (headings && childrenOf(headings).every((cell) => textOf(cell).trim() !== '')) continue;
      yield problem(
        'FL218',
        page,
        lineOf(node),
        'A column of the table has no heading.',
        'Say in the first row what each column holds; a screen reader reads it out with every cell.',
      );
    }
  }
};
