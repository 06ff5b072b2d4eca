import type { Issue } from '../model.ts';
import { problem, type Rule } from './rule.ts';

/**
 * FL308: a strong signature that fires on the sample of another page. Where one of the two pages names the other in
 * confusedWith or consequenceOf, it may, as long as the owner of the sample comes first.
 */
export const clashes: Rule = function* ({ trial }) {
  const texts = trial.issues.flatMap((owner) => owner.samples.map(({ text, line }) => ({ text, line, owner })));
  for (const [{ issue, at }, { text, line: ofSample, owner }] of trial.strongIn(texts)) {
    const isFirst = trial.diagnose(text).findings[0]?.issue === owner.id;
    if (isFirst && (names(issue, owner.id) || names(owner, issue.id))) continue;
    const line = issue.frontmatter.lineOf(['signatures', at, 'text']);
    const reason = `The strong signature fires on a sample of another page, ${owner.file}:${String(ofSample)}.`;
    const remedy =
      'Make it weak, give it requires or excludes, or say in confusedWith or consequenceOf how the two pages are related.';
    yield problem('FL308', issue, line, reason, remedy);
  }
};

const names = ({ data }: Issue, id: string): boolean =>
  data.consequenceOf.includes(id) || data.confusedWith.some((other) => other.id === id);
