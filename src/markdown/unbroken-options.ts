import { h, isElement, type Child } from './hast.ts';

/** An option of a command: browsers break lines after each of its hyphens, even after the first. */
const OPTION = /(?<![^\s"'`=([])--?[A-Za-z]\w*(?:-\w+)*/g;

/** Columns of a line of code on the narrowest screen, beside the button that copies: an option that ends before them is never at the end of a line. */
const NARROWEST = 22;

/** A longer option has to break on such a screen, or it would stick out. */
const LONGEST = 30;

/**
 * Nodes of one line of code with the options of its commands in `i` elements, which `code.css` keeps in one piece; the text stays the same. Only
 * where they can come to stand at the end of a line: each element weighs.
 */
export function unbrokenOptions(nodes: readonly Child[]): Child[] {
  let column = 0;
  return nodes.flatMap((node) => {
    const start = column;
    column += textOf(node).length;
    return node.type === 'text' ? split(node.value, start) : [node];
  });
}

function split(text: string, start: number): Child[] {
  const parts: Child[] = [];
  let done = 0;
  for (const { 0: option, index } of text.matchAll(OPTION)) {
    if (start + index + option.length <= NARROWEST || option.length > LONGEST) continue;
    if (index > done) parts.push({ type: 'text', value: text.slice(done, index) });
    parts.push(h('i', {}, option));
    done = index + option.length;
  }
  if (done < text.length) parts.push({ type: 'text', value: text.slice(done) });
  return parts;
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return isElement(node) || 'children' in node ? node.children.map(textOf).join('') : '';
}
