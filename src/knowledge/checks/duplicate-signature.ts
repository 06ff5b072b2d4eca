import { groupBy, problem, type Rule } from './rule.ts';

/** FL305: a strong signature that two pages have, whatever its placeholders are called, or one page twice. */
export const duplicateSignature: Rule = function* ({ knowledge }) {
  const strong = knowledge.issues
    .filter((issue) => issue.data.replacedBy === undefined)
    .flatMap((issue) => issue.data.signatures.map((signature, at) => ({ issue, signature, at })))
    .filter(({ signature }) => signature.strength === 'strong');
  for (const [, [first, ...others]] of groupBy(strong, ({ signature }) => normal(signature.text))) {
    for (const { issue, at } of others) {
      const where = first?.issue === issue ? 'this page' : (first?.issue.file ?? '');
      const line = issue.frontmatter.lineOf(['signatures', at, 'text']);
      const remedy =
        'A strong signature proves one issue: keep it on one page, or make both weak and say in requires what tells them apart.';
      yield problem('FL305', issue, line, `The same strong signature stands on ${where}.`, remedy);
    }
  }
};

const normal = (text: string): string =>
  text
    .toLowerCase()
    .replaceAll(/\{[a-z][\w-]*(:[a-z]+)?\}/g, '{$1}')
    .replaceAll(/\s+/g, ' ')
    .trim();
