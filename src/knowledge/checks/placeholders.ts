import { lineOf, walk } from '../markdown.ts';
import type { Page, Problem } from '../model.ts';
import { problem, type Rule } from './rule.ts';

/** Made-up names that writers are used to, and what this project writes instead. */
const NAMES: readonly (readonly [RegExp, string])[] = [
  [/<(?:owner|org|user|username)>/i, 'OWNER'],
  [/<(?:repo|repository)>/i, 'REPO'],
  [/<(?:tag|version)>/i, 'v1.2.3'],
  [/<(?:image|image-name)>/i, 'IMAGE'],
  [/\b(?:your|my)-?_?(?:org|user|username|owner)\b/i, 'OWNER'],
  [/\b(?:your|my)-?_?(?:repo|repository|project)\b/i, 'REPO'],
  [/\boctocat\b/i, 'OWNER'],
  [/\b(?:foo\/bar|acme\/[\w-]+)\b/i, 'OWNER/REPO'],
  [/\b[\w.-]+@(?:company|acme|mail)\.(?:com|org)\b/i, 'user@example.com'],
];

/**
 * FL214: titles and code with made-up names other than the agreed ones. Log blocks may look like any log, and in XML a name in angle brackets is
 * an element.
 */
export const placeholders: Rule = function* ({ knowledge }) {
  for (const issue of knowledge.issues) yield* strangers(issue, issue.frontmatter.lineOf(['title']), issue.data.title);
  for (const page of knowledge.pages) {
    for (const { line, text } of codeOf(page)) yield* strangers(page, line, text);
  }
};

function* strangers(page: Page, line: number, text: string): Generator<Problem> {
  for (const [pattern, agreed] of NAMES) {
    const name = pattern.exec(text)?.[0];
    if (name !== undefined) yield problem('FL214', page, line, `"${name}" is not an agreed name.`, `Write ${agreed}.`);
  }
}

function* codeOf(page: Page): Generator<{ line: number; text: string }> {
  for (const node of page.body.tree ? walk(page.body.tree) : []) {
    if (node.type === 'inlineCode') yield { line: lineOf(node), text: node.value };
    if (node.type !== 'code' || node.lang === 'log' || node.lang === 'xml') continue;
    for (const [at, text] of node.value.split('\n').entries()) yield { line: lineOf(node) + 1 + at, text };
  }
}
