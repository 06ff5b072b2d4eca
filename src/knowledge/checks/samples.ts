import { problem, type Rule } from './rule.ts';

const ENOUGH_PHRASES = 4;

/** FL205, FL206, FL304: log blocks where they belong, and enough for the matcher to go by. */
export const samples: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const fence of page.body.fences) {
      if (fence.lang !== 'log' || (page.kind === 'issue' && fence.section === 'Symptom')) continue;
      yield problem('FL206', page, fence.line, 'A log block stands outside the Symptom.', 'Make its language `text`.');
    }
  }
  for (const issue of knowledge.issues) {
    const { signatures, phrases } = issue.data;
    if (signatures.length > 0 && issue.samples.length === 0 && issue.body.tree) {
      const line = issue.body.sections.find((section) => section.name === 'Symptom')?.line ?? 1;
      yield problem(
        'FL205',
        issue,
        line,
        'The Symptom has no log block.',
        'Show in a ```log fence what the tool prints.',
      );
    }
    if (signatures.length === 0 && phrases.length < ENOUGH_PHRASES) {
      const line = issue.frontmatter.lineOf(['phrases']);
      const reason = `There is no signature, and only ${String(phrases.length)} phrases.`;
      yield problem(
        'FL304',
        issue,
        line,
        reason,
        `Give at least ${String(ENOUGH_PHRASES)} phrases, as people would put it.`,
      );
    }
  }
};
