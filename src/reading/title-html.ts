/** A word of this many characters does not fit on a phone beside others. */
const LONG_WORD = /[^\s…]{18,}/g;
const AFTER_PUNCTUATION = /(?<=[/._:=@,])(?=[^/._:=@,])/;

/** Hyphens of an option, with its first letter. */
const OPTION = /(?<![\w-])--?\w/g;

/** Stands where a line may break, until the text is escaped. */
const BREAK = '\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', [BREAK]: '<wbr>' };

/**
 * A title, mostly an error text, as HTML: the ellipses that stand for what was left out step back, long words may break after slashes, dots,
 * colons and underscores, and an option such as `--output` is not torn after its hyphens. The text stays as it is when it is copied.
 */
export function titleHtml(title: string): string {
  return title
    .replaceAll(BREAK, ' ')
    .replaceAll(LONG_WORD, (word) => word.split(AFTER_PUNCTUATION).join(BREAK))
    .replaceAll(/[&<>\n]/g, (character) => ESCAPES[character] ?? character)
    .replaceAll('…', '<span class="cut">…</span>')
    .replaceAll(OPTION, '<span class="keep">$&</span>');
}
