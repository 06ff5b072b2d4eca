import { parseTemplate, TemplateError, type Template } from '../../matcher/index.ts';
import type { Issue, Problem } from '../model.ts';
import { problem, type Rule } from './rule.ts';

const ENOUGH_BYTES = 7;

/** FL301, FL302, FL303: signatures that the matcher can use. */
export const templates: Rule = function* ({ knowledge }) {
  for (const issue of knowledge.issues) {
    for (const [at, signature] of issue.data.signatures.entries()) {
      yield* textFaults(issue, at, signature.text);
      for (const key of ['requires', 'excludes'] as const) {
        for (const [index, literal] of (signature[key] ?? []).entries()) {
          if (bytes(literal) >= ENOUGH_BYTES) continue;
          const line = issue.frontmatter.lineOf(['signatures', at, key, index]);
          yield problem(
            'FL303',
            issue,
            line,
            `"${literal}" is shorter than seven bytes.`,
            'Take a longer text; a short one stands in any log.',
          );
        }
      }
    }
  }
};

function* textFaults(issue: Issue, at: number, text: string): Generator<Problem> {
  const line = issue.frontmatter.lineOf(['signatures', at, 'text']);
  let template: Template;
  try {
    template = parseTemplate(text);
  } catch (error) {
    if (!(error instanceof TemplateError)) throw error;
    const reason = `The signature has a fault at character ${String(error.offset + 1)}: ${error.message}.`;
    yield problem('FL301', issue, line, reason, 'docs/content-model.md says how a signature is written.');
    return;
  }
  if (template.literals.some((literal) => bytes(literal) >= ENOUGH_BYTES)) return;
  const remedy = 'Take more of the message, or fewer placeholders.';
  yield problem('FL302', issue, line, 'The signature has no literal run of seven bytes.', remedy);
}

const bytes = (text: string): number => Buffer.byteLength(text.trim().replaceAll(/\s+/g, ' '));
