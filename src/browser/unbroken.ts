import { el } from './el.ts';
import { optionPieces } from './options.ts';

/** A text as nodes that keep options of commands in one piece, unless one is wider than the line. */
export const unbroken = (text: string): Node[] => nodesOf(text, (option) => el('span', { class: 'keep' }, option));

/** The same within `code`, whose style keeps what is in an `i` together. */
export const unbrokenCode = (code: string): Node[] => nodesOf(code, (option) => el('i', {}, option));

const nodesOf = (text: string, keep: (option: string) => Node): Node[] =>
  optionPieces(text).map((piece) => (piece.isOption ? keep(piece.text) : document.createTextNode(piece.text)));
