/** A piece of a title. `cut` is the ellipsis that stands for what was left out; before a `break` a line may end although there is no space. */
export interface TitlePiece {
  readonly text: string;
  readonly kind: 'text' | 'cut' | 'break';
}

/** A word of this many characters does not fit on a phone beside others. */
const LONG_WORD = /[^\s…]{18,}/g;
const AFTER_PUNCTUATION = /(?<=[/._:=@,-])(?=[^/._:=@,-])/;

/** Splits a title at its ellipses and, in words too long for a phone, after slashes, dots, colons, underscores and hyphens. */
export function breakable(title: string): TitlePiece[] {
  return title
    .split(/(…)/)
    .filter((part) => part !== '')
    .flatMap((part): TitlePiece[] => (part === '…' ? [{ text: part, kind: 'cut' }] : pieces(part)));
}

function pieces(text: string): TitlePiece[] {
  const parts = text.replaceAll(LONG_WORD, (word) => word.split(AFTER_PUNCTUATION).join('\n')).split('\n');
  return parts.map((part, index) => ({ text: part, kind: index === 0 ? 'text' : 'break' }));
}
