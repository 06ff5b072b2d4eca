import type { Page, Problem } from '../model.ts';
import { problem, type Rule } from './rule.ts';

const WANTED = ['Symptom', 'Cause', 'Fix', 'Verify'];

/** FL202, FL203, FL204, FL215: the four sections of an issue. */
export const sections: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    if (page.body.tree === undefined) continue;
    yield* empties(page);
    if (page.kind !== 'issue') continue;
    const names = page.body.sections.map((section) => section.name);
    for (const name of WANTED.filter((wanted) => !names.includes(wanted))) {
      yield problem(
        'FL202',
        page,
        1,
        `The section "## ${name}" is missing.`,
        `Write it; the order is ${WANTED.join(', ')}.`,
      );
    }
    let last = -1;
    for (const { name, line } of page.body.sections) {
      const at = WANTED.indexOf(name);
      if (at === -1) {
        yield problem(
          'FL203',
          page,
          line,
          `"## ${name}" is not a section of an issue.`,
          'Make it a level-three heading in one of the four.',
        );
      } else if (at <= last) {
        yield problem(
          'FL203',
          page,
          line,
          `"## ${name}" is out of order or stands twice.`,
          `The order is ${WANTED.join(', ')}.`,
        );
      } else {
        last = at;
      }
    }
    const fix = page.body.sections.find((section) => section.name === 'Fix');
    if (fix && fix.nodes.length > 0 && !fix.nodes.some((node) => node.type === 'list' && node.ordered === true)) {
      yield problem(
        'FL215',
        page,
        fix.line,
        'The Fix has no numbered list.',
        'Write its steps as 1., 2., 3.; a single step too.',
      );
    }
  }
};

function* empties(page: Page): Generator<Problem> {
  for (const { name, line, nodes } of page.body.sections) {
    if (nodes.some((node) => node.type !== 'heading')) continue;
    yield problem(
      'FL204',
      page,
      line,
      `The section "## ${name}" is empty.`,
      'Write it, or, in a guide, remove the heading.',
    );
  }
}
