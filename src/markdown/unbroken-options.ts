import { optionPieces } from '../browser/options.ts';
import { h, isElement, type Child } from './hast.ts';

interface Room {
  /** An option that ends before this column is never at the end of a line. */
  readonly narrowest: number;
  /** A longer option breaks on the narrowest screen anyway. */
  readonly longest: number;
}

/** A block, beside the button that copies. */
const IN_BLOCK: Room = { narrowest: 22, longest: 30 };

/** Prose, which is larger and may stand in a list. */
export const IN_PROSE: Room = { narrowest: 0, longest: 24 };

/**
 * Nodes of one line of code with the options of its commands in `i` elements, which the style of `code` keeps in one piece; the text stays the
 * same. Only where they can come to stand at the end of a line: each element weighs.
 */
export function unbrokenOptions(nodes: readonly Child[], room: Room = IN_BLOCK): Child[] {
  let column = 0;
  return nodes.flatMap((node) => {
    const start = column;
    column += textOf(node).length;
    return node.type === 'text' ? split(node.value, start, room) : [node];
  });
}

function split(text: string, start: number, { narrowest, longest }: Room): Child[] {
  return optionPieces(
    text,
    (option, index) => start + index + option.length > narrowest && option.length <= longest,
  ).map((piece) => (piece.isOption ? h('i', {}, piece.text) : { type: 'text', value: piece.text }));
}

function textOf(node: Child): string {
  if (node.type === 'text') return node.value;
  return isElement(node) || 'children' in node ? node.children.map(textOf).join('') : '';
}
