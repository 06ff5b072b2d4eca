import { h, type Child, type Element } from './hast.ts';

/**
 * Lines of a code block: each an element of its own, so that CSS can let it wrap with a hanging indent and mark it over the whole width,
 * with the line breaks between them, so that the text of the block stays the text of the block.
 */
export function codeLines(lines: readonly Element[]): Child[] {
  return lines.flatMap((line, index): Child[] => (index === 0 ? [line] : [{ type: 'text', value: '\n' }, line]));
}

/** One line. `mark` is a further class; lines that begin with spaces carry how many, up to 20, and wrap to that column. */
export function codeLine(text: string, children: (Child | string)[], tagName = 'span', mark = ''): Element {
  const indent = Math.min(20, / */.exec(text)?.[0].length ?? 0);
  const className = ['l', ...(mark === '' ? [] : [mark]), ...(indent > 1 ? [`i${String(indent - (indent % 2))}`] : [])];
  return h(tagName, { className }, ...children);
}
