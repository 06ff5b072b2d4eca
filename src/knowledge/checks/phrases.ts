import { groupBy, problem, type Rule } from './rule.ts';

/** FL110: a phrase that two pages claim, or one page twice. */
export const phrases: Rule = function* ({ knowledge }) {
  const all = knowledge.issues.flatMap((issue) =>
    issue.data.phrases.map((phrase, at) => ({ phrase, issue, line: issue.frontmatter.lineOf(['phrases', at]) })),
  );
  for (const [, [first, ...others]] of groupBy(all, ({ phrase }) => normal(phrase))) {
    for (const { phrase, issue, line } of others) {
      const where = first?.issue === issue ? 'on this page' : `on ${first?.issue.file ?? ''}`;
      yield problem(
        'FL110',
        issue,
        line,
        `The phrase "${phrase}" stands already ${where}.`,
        'Keep it where it fits better.',
      );
    }
  }
};

const normal = (phrase: string): string =>
  phrase
    .toLowerCase()
    .replaceAll(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
