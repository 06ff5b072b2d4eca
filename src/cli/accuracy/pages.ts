import type { Knowledge } from '../../knowledge/model.ts';
import type { Case } from './cases.ts';

/** Ids, aliases and ids of replaced pages, each with the id of the page that answers for it now. */
export type Pages = ReadonlyMap<string, string>;

export function pagesOf(knowledge: Knowledge): Pages {
  const ids = new Map(knowledge.issues.map(({ id, data }) => [id, data.replacedBy ?? id]));
  for (const { id, data } of knowledge.issues) for (const alias of data.aliases) ids.set(alias, ids.get(id) ?? id);
  return ids;
}

/** The pages that answer a case rightly; an id without a page stands for itself. */
export function rightAnswers({ issue, accept }: Pick<Case, 'issue' | 'accept'>, pages: Pages): ReadonlySet<string> {
  return new Set([...(issue === null ? [] : [issue]), ...accept].map((id) => pages.get(id) ?? id));
}
