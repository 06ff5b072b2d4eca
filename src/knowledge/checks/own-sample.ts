import type { Diagnosis } from '../../matcher/index.ts';
import { problem, type Rule } from './rule.ts';

/** FL306: a sample that does not lead to its own page, first and with `certain` or `likely`. */
export const ownSample: Rule = function* ({ trial }) {
  for (const issue of trial.tried) {
    for (const sample of issue.samples) {
      const reason = faultOf(issue.id, trial.diagnose(sample.text));
      if (reason === undefined) continue;
      const remedy =
        'Give the page a strong signature that stands in the sample, or make the signatures of the other page more exact.';
      yield problem('FL306', issue, sample.line, reason, remedy);
    }
  }
};

/** What is wrong with the answer to a sample of the issue `id`; undefined where it is right. */
export function faultOf(id: string, { findings }: Diagnosis): string | undefined {
  const [first] = findings;
  if (!first) return 'The sample leads to no page.';
  if (first.issue !== id) return `The sample leads to ${first.issue} (${first.confidence}), not to this page.`;
  if (first.confidence === 'possible') return 'The sample leads to this page, but only as a possibility.';
  const other = findings.slice(1).find(({ confidence }) => confidence === 'certain');
  return other && `The sample leads to this page, but ${other.issue} is certain as well.`;
}
