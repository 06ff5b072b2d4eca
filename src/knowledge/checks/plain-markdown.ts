import type { MdastNode } from 'satteri';
import { lineOf, walk } from '../markdown.ts';
import { problem, type Rule } from './rule.ts';
import type { Code } from './codes.ts';

/** FL208, FL209, FL210: what pages do without. */
export const plainMarkdown: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const node of page.body.tree ? walk(page.body.tree) : []) {
      const fault = faultOf(node);
      if (fault) yield problem(fault.code, page, fault.line ?? lineOf(node), fault.reason, fault.remedy);
    }
  }
};

function faultOf(node: MdastNode): { code: Code; reason: string; remedy: string; line?: number } | undefined {
  switch (node.type) {
    case 'html':
    case 'mdxJsxFlowElement':
    case 'mdxJsxTextElement':
      return {
        code: 'FL208',
        reason: 'HTML or JSX stands in the text.',
        remedy: 'Use Markdown; put <names> like this into `code`.',
      };
    case 'mdxFlowExpression':
    case 'mdxTextExpression':
      return {
        code: 'FL208',
        reason: 'An expression in braces stands in the text.',
        remedy: 'Put braces into `code`.',
      };
    case 'mdxjsEsm':
      return {
        code: 'FL208',
        reason: 'A line begins with import or export.',
        remedy: 'Pages import nothing; put code into a fence.',
      };
    case 'image':
    case 'imageReference':
      return {
        code: 'FL210',
        reason: 'An image stands in the text.',
        remedy: 'Say it in words, or show the output in a fence.',
      };
    case 'text': {
      const before = /^([^]*?)^[ \t]*:::/m.exec(node.value)?.[1];
      if (before === undefined) return undefined;
      const line = lineOf(node) + before.split('\n').length - 1;
      return { code: 'FL209', reason: 'A ::: directive stands in the text.', remedy: 'Write a plain paragraph.', line };
    }
    default:
      return undefined;
  }
}
