import { problem, type Rule } from './rule.ts';

/** FL109: a check that lies in the future. A missing date is a matter of the schema. */
export const checkedDate: Rule = function* ({ knowledge, today }) {
  for (const page of [...knowledge.issues, ...knowledge.guides]) {
    const { date } = page.data.checked;
    if (date <= today) continue;
    const line = page.frontmatter.lineOf(['checked', 'date']);
    yield problem(
      'FL109',
      page,
      line,
      `${date} has not come yet.`,
      'Write the day on which the page was compared with its sources.',
    );
  }
};
