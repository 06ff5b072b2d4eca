import type { Diagnosis } from '../../matcher/index.ts';
import { problem, type Rule } from './rule.ts';

/** FL310: somebody who types a phrase of a page gets it among the first three. */
export const phraseFound: Rule = function* ({ trial }) {
  for (const issue of trial.tried) {
    for (const [at, phrase] of issue.data.phrases.entries()) {
      const reason = faultOf(issue.id, trial.diagnose(phrase));
      if (reason === undefined) continue;
      const line = issue.frontmatter.lineOf(['phrases', at]);
      yield problem(
        'FL310',
        issue,
        line,
        reason,
        'Use words that tell this page from those, or leave the phrase to them.',
      );
    }
  }
};

/** What is wrong with the answer to a phrase of the issue `id`. A phrase may be, word for word, the error of another page. */
export function faultOf(id: string, { findings }: Diagnosis): string | undefined {
  const three = findings.slice(0, 3).map(({ issue }) => issue);
  if (findings[0]?.confidence === 'certain' || three.includes(id)) return undefined;
  return `The phrase leads to ${three.length > 0 ? three.join(', ') : 'no page'}.`;
}
