import { problem, type Rule } from './rule.ts';

/** FL307: a signature that no sample of its page shows, so that nothing proves that it works. */
export const signatureFires: Rule = function* ({ trial }) {
  for (const issue of trial.tried.filter(({ samples }) => samples.length > 0)) {
    for (const { at } of trial.unshown(issue)) {
      const line = issue.frontmatter.lineOf(['signatures', at, 'text']);
      const remedy = 'Add a log block that shows it, with a text of its requires, or mend the signature.';
      yield problem('FL307', issue, line, 'The signature stands in no log block of the Symptom.', remedy);
    }
  }
};
