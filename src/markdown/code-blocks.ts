import { defineHastPlugin } from 'satteri';
import { diffLines } from './diff.ts';
import { h, isElement, type Child, type Element } from './hast.ts';
import { highlight } from './highlight.ts';
import { codeLine, codeLines } from './lines.ts';
import { matchedLines } from './matched-lines.ts';
import { issueIdOf } from './page-of.ts';
import { terminalLines } from './terminal.ts';
import { unbrokenOptions } from './unbroken-options.ts';

/** Languages of what tools print; all others are what readers copy. */
const PRINTED = ['log', 'text'];

/** Languages in which commands stand. */
const COMMANDS = ['sh', 'yaml', 'powershell', 'dockerfile'];

/**
 * Fenced blocks as figures: `log` and `text` as plain lines of a dark instrument, `diff` as removed and added lines, everything else highlighted.
 * `title="path/of/file"` after the language becomes the caption. The `log` blocks of an issue show which of their lines give it away.
 */
export const codeBlocks = defineHastPlugin({
  name: 'code-blocks',
  element: {
    filter: ['pre'],
    async visit(node, context) {
      const code = node.children.find((child): child is Element => isElement(child, 'code'));
      if (!code) return undefined;
      const { lang = 'text', meta = '' } = (code.data ?? {}) as { lang?: string; meta?: string };
      const text = context.textContent(code).replace(/\n$/, '');
      const title = /\btitle="([^"]*)"/.exec(meta)?.[1];
      const issue = lang === 'log' ? issueIdOf(context.fileURL) : undefined;
      const lines = await linesOf(text, lang, issue);
      const pre = h('pre', {}, h('code', {}, ...codeLines(lines)));
      return h(
        'figure',
        figureProperties(lang, issue),
        ...(title === undefined ? [] : [h('figcaption', {}, title)]),
        pre,
      );
    },
  },
});

async function linesOf(text: string, lang: string, issue: string | undefined): Promise<Element[]> {
  if (PRINTED.includes(lang)) return terminalLines(text, issue === undefined ? [] : matchedLines(issue, text));
  if (lang === 'diff') return diffLines(text);
  const kept = COMMANDS.includes(lang) ? unbrokenOptions : (nodes: Child[]) => nodes;
  return (await highlight(text, lang)).map((line) => codeLine(line.text, kept(line.nodes)));
}

/** The sample of an issue is what people search for: it weighs more than the prose around it. */
function figureProperties(lang: string, issue: string | undefined): Element['properties'] {
  const kind = PRINTED.includes(lang) ? 'printed' : 'code';
  return { className: [kind], 'data-lang': lang, ...(issue === undefined ? {} : { 'data-pagefind-weight': '5' }) };
}
