/** An option of a command: browsers break lines after each of its hyphens, even after the first. */
export const OPTION = /(?<![^\s"'`=([])--?[A-Za-z]\w*(?:-\w+)*/g;

/** Length, in UTF-16 units, of the longest option that fits on the narrowest screen: in a monospaced face, and in the face of prose. */
export const LONGEST_OPTION = { mono: 24, prose: 32 } as const;

/** Hyphens of an option and its first word: of a longer option, at least its hyphens must not stand alone. */
const BEGINNING = /^-+\w+/;

/** A piece of a text; options of commands are pieces of their own. */
export interface OptionPiece {
  readonly text: string;
  readonly isOption: boolean;
}

/** A text in pieces, in order; joined they are the text. Of an option that is too long to be kept in one piece, the beginning is. */
export function optionPieces(text: string, face: keyof typeof LONGEST_OPTION): OptionPiece[] {
  const pieces: OptionPiece[] = [];
  let done = 0;
  for (const { 0: option, index } of text.matchAll(OPTION)) {
    const kept = option.length > LONGEST_OPTION[face] ? (BEGINNING.exec(option)?.[0] ?? option) : option;
    if (index > done) pieces.push({ text: text.slice(done, index), isOption: false });
    pieces.push({ text: kept, isOption: true });
    done = index + kept.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isOption: false });
  return pieces;
}
