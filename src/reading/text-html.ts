import { optionPieces } from '../browser/options.ts';

/** A word of this many characters does not fit on a phone beside others. */
const LONG_WORD = /[^\s…]{18,}/g;
const AFTER_PUNCTUATION = /(?<=[/._:=@,])(?=[^/._:=@,])/;

/** Stands where a line may break, until the text is escaped. */
const BREAK = '\n';

const ESCAPES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', [BREAK]: '<wbr>' };

/**
 * A title, mostly an error text, as HTML: the ellipses that stand for what was left out step back, long words may break after slashes, dots,
 * colons and underscores, and an option such as `--output` is not torn after its hyphens. The text stays as it is when it is copied.
 */
export const titleHtml = (title: string): string =>
  keepOptions(title.replaceAll(BREAK, ' '), (text) =>
    escape(text.replaceAll(LONG_WORD, (word) => word.split(AFTER_PUNCTUATION).join(BREAK))).replaceAll(
      '…',
      '<span class="cut">…</span>',
    ),
  );

/** A sentence as HTML, with `code` for what stands in backticks; its options are not torn either. */
export const sentenceHtml = (text: string): string =>
  text
    .split(/`([^`]+)`/)
    .map((part, i) => (i % 2 === 0 ? keepOptions(part, escape) : `<code>${escape(part)}</code>`))
    .join('');

const keepOptions = (text: string, html: (text: string) => string): string =>
  optionPieces(text)
    .map((piece) => (piece.isOption ? `<span class="keep">${piece.text}</span>` : html(piece.text)))
    .join('');

const escape = (text: string): string => text.replaceAll(/[&<>\n]/g, (character) => ESCAPES[character] ?? character);
