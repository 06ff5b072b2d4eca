import type { YamlPath } from '../model.ts';
import { problem, type Rule } from './rule.ts';

/** FL107: ids that no page has, and pages that name themselves. */
export const references: Rule = function* ({ knowledge }) {
  const known = new Set(knowledge.pages.filter((page) => page.kind === 'issue').map((page) => page.id));
  const byAlias = new Map(
    knowledge.issues.flatMap((issue) => issue.data.aliases.map((alias) => [alias, issue.id] as const)),
  );
  const named: { page: (typeof knowledge.pages)[number]; id: string; path: YamlPath }[] = [];
  for (const page of knowledge.issues) {
    const { consequenceOf, confusedWith, replacedBy } = page.data;
    named.push(...consequenceOf.map((id, at) => ({ page, id, path: ['consequenceOf', at] })));
    named.push(...confusedWith.map(({ id }, at) => ({ page, id, path: ['confusedWith', at, 'id'] })));
    if (replacedBy !== undefined) named.push({ page, id: replacedBy, path: ['replacedBy'] });
  }
  for (const page of knowledge.guides) {
    named.push(...page.data.issues.map((id, at) => ({ page, id, path: ['issues', at] })));
  }
  for (const { page, id, path } of named) {
    const line = page.frontmatter.lineOf(path);
    const current = byAlias.get(id);
    if (id === page.id) {
      yield problem('FL107', page, line, `"${id}" is this page itself.`, 'Name another page, or remove it.');
    } else if (!known.has(id)) {
      const remedy =
        current === undefined ? 'Mind the spelling, or write that page first.' : `It is an alias: name ${current}.`;
      yield problem('FL107', page, line, `No page has the id "${id}".`, remedy);
    }
  }
};
