import { el } from './el.ts';
import { optionPieces } from './options.ts';

/** A title as nodes that keep options of commands in one piece. */
export const unbroken = (title: string): Node[] => nodesOf(title, 'mono', keep);

/** The same of a text in the face of prose. */
export const unbrokenProse = (text: string): Node[] => nodesOf(text, 'prose', keep);

/** The same within `code`, whose style keeps what is in an `i` together. */
export const unbrokenCode = (code: string): Node[] => nodesOf(code, 'mono', (option) => el('i', {}, option));

const keep = (option: string): Node => el('span', { class: 'keep' }, option);

const nodesOf = (text: string, face: Parameters<typeof optionPieces>[1], kept: (option: string) => Node): Node[] =>
  optionPieces(text, face).map((piece) => (piece.isOption ? kept(piece.text) : document.createTextNode(piece.text)));
