import { issueId, toolId } from '../schema/index.ts';
import { groupBy, problem, type Rule } from './rule.ts';

/** FL105: the place of a page. FL108: an id or alias that two pages claim. */
export const ids: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    const schema = page.kind === 'issue' ? issueId : toolId;
    if (!schema.safeParse(page.id).success) {
      const wanted = page.kind === 'issue' ? 'content/issues/<tool>/<name>.mdx' : 'content/guides/<name>.mdx';
      yield problem(
        'FL105',
        page,
        1,
        `The path is not of the form ${wanted}.`,
        'Use lower-case words joined by hyphens.',
      );
    }
  }
  const claims = [
    ...knowledge.pages.filter((page) => page.kind === 'issue').map((page) => ({ id: page.id, page, line: 1 })),
    ...knowledge.issues.flatMap((page) =>
      page.data.aliases.map((id, at) => ({ id, page, line: page.frontmatter.lineOf(['aliases', at]) })),
    ),
  ];
  for (const [id, claimants] of groupBy(claims, (claim) => claim.id)) {
    for (const { page, line } of claimants.slice(1)) {
      const reason = `"${id}" is already the id or an alias of ${claimants[0]?.page.file ?? ''}.`;
      yield problem('FL108', page, line, reason, 'Remove the alias, or give this page another name.');
    }
  }
};
