/** An option of a command: browsers break lines after each of its hyphens, even after the first. */
const OPTION = /(?<![^\s"'`=([])--?[A-Za-z]\w*(?:-\w+)*/g;

/** A piece of a text; options of commands are pieces of their own. */
export interface OptionPiece {
  readonly text: string;
  readonly isOption: boolean;
}

/**
 * A text in pieces, in order; joined they are the text.
 * @param counts whether an option that begins at `index` is to be a piece of its own
 */
export function optionPieces(
  text: string,
  counts: (option: string, index: number) => boolean = () => true,
): OptionPiece[] {
  const pieces: OptionPiece[] = [];
  let done = 0;
  for (const { 0: option, index } of text.matchAll(OPTION)) {
    if (!counts(option, index)) continue;
    if (index > done) pieces.push({ text: text.slice(done, index), isOption: false });
    pieces.push({ text: option, isOption: true });
    done = index + option.length;
  }
  if (done < text.length) pieces.push({ text: text.slice(done), isOption: false });
  return pieces;
}
