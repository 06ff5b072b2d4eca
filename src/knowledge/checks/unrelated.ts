import { problem, type Rule } from './rule.ts';

/** FL309: something found, or a strong signature standing, in text that has nothing to do with any page. */
export const unrelated: Rule = function* ({ knowledge, trial, corpus }) {
  const said = new Set<string>();
  for (const [{ issue, at }, { file }] of trial.strongIn(corpus)) {
    said.add(`${issue.id} in ${file}`);
    const line = issue.frontmatter.lineOf(['signatures', at, 'text']);
    const remedy = 'Make it weak, give it requires, or take a more distinctive text.';
    yield problem('FL309', issue, line, `The strong signature fires on unrelated text, ${file}.`, remedy);
  }
  for (const { file, text } of corpus) {
    for (const { issue: id, confidence, evidence } of trial.diagnose(text).findings) {
      const issue = knowledge.issues.find((candidate) => candidate.id === id);
      if (confidence === 'possible' || !issue || said.has(`${id} in ${file}`)) continue;
      const reason = `The page is found (${confidence}) in unrelated text, ${file}:${String(evidence?.line ?? 1)}.`;
      yield problem(
        'FL309',
        issue,
        issue.frontmatter.lineOf(['signatures']),
        reason,
        'Give its weak signatures longer texts or better requires.',
      );
    }
  }
};
