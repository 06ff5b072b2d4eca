import type { MdastNode } from 'satteri';
import { childrenOf, lineOf, walk } from '../markdown.ts';
import type { Knowledge, Page } from '../model.ts';

/** A stretch of running text: a paragraph, a table cell, or a text of the frontmatter. */
export interface Prose {
  readonly page: Page;
  /** Line on which it begins. */
  readonly line: number;
  /** Without markup; what stands in `code` is one word, CODE, so that its full stops end no sentence. */
  readonly text: string;
}

/** Stands for code in running text. */
export const CODE = '\u2026';

/** What pages say in their own words: their paragraphs, and the summary and tells of their frontmatter. */
export function* proseOf(knowledge: Knowledge): Generator<Prose> {
  for (const page of knowledge.issues) {
    const { summary, tell, confusedWith } = page.data;
    const own = [
      { path: ['summary'], text: summary },
      { path: ['tell'], text: tell },
      ...confusedWith.map((other, at) => ({ path: ['confusedWith', at, 'tell'], text: other.tell })),
    ];
    for (const { path, text } of own) yield { page, line: page.frontmatter.lineOf(path), text };
  }
  for (const page of knowledge.guides) {
    yield { page, line: page.frontmatter.lineOf(['summary']), text: page.data.summary };
  }
  for (const page of knowledge.pages) yield* bodyOf(page);
}

/** What the body of a page says: paragraphs and table cells. */
export function* bodyOf(page: Page): Generator<Prose> {
  for (const node of page.body.tree ? walk(page.body.tree) : []) {
    if (node.type === 'paragraph' || node.type === 'tableCell')
      yield { page, line: lineOf(node), text: wordsOf(node).replaceAll(/\s+/g, ' ').trim() };
  }
}

/** Words of a text; signs alone are none. */
export function countWords(text: string): number {
  return text.split(/\s+/).filter((word) => /[\p{L}\p{N}\u2026]/u.test(word)).length;
}

function wordsOf(node: MdastNode): string {
  if (node.type === 'inlineCode') return CODE;
  if (node.type === 'break') return ' ';
  if ('value' in node && typeof node.value === 'string') return node.value;
  return childrenOf(node).map(wordsOf).join('');
}
