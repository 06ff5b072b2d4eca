import { problem, type Rule } from './rule.ts';

const BRANCH =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:blob|tree|raw|blame)|raw\.githubusercontent\.com\/[^/]+\/[^/]+)\/(?:refs\/heads\/[^/]+|main|master|develop|trunk|HEAD)(?:[/?#]|$)/;

/** FL213: links to a file on a branch, which shows something else tomorrow. */
export const branches: Rule = function* ({ knowledge }) {
  const frontmatter = [...knowledge.issues, ...knowledge.guides].flatMap((page) =>
    page.data.references.map(({ url }, at) => ({
      page,
      url,
      line: page.frontmatter.lineOf(['references', at, 'url']),
    })),
  );
  const body = knowledge.pages.flatMap((page) => page.body.links.map(({ url, line }) => ({ page, url, line })));
  for (const { page, url, line } of [...frontmatter, ...body]) {
    if (!BRANCH.test(url)) continue;
    yield problem(
      'FL213',
      page,
      line,
      `The address is on a branch: ${url}`,
      'Take the file at a tag or commit that it was read at.',
    );
  }
};
