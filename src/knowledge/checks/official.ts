import { problem, type Rule } from './rule.ts';

/** Where people talk about a tool. What they say may be right; the tool's source and documentation say what is. */
const THREAD =
  /^https:\/\/(?:github\.com\/[^/]+\/[^/]+\/(?:issues|discussions)\/|github\.com\/orgs\/[^/]+\/discussions\/|(?:[\w-]+\.)?(?:stackoverflow|stackexchange|superuser|serverfault|reddit|medium|dev)\.(?:com|to)\/|(?:community|discuss|discourse|forums?)\.)/;

/** FL217: an issue that rests on threads alone. */
export const official: Rule = function* ({ knowledge }) {
  for (const page of knowledge.issues) {
    if (page.data.references.some(({ url }) => !THREAD.test(url))) continue;
    const line = page.frontmatter.lineOf(['references']);
    const remedy = 'Name the source that prints the text, or the documentation that says so.';
    yield problem('FL217', page, line, 'Every reference is a thread.', remedy);
  }
};
