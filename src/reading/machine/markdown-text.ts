import { twinUrl } from './twins.ts';

const FRONTMATTER = /^---[ \t]*\r?\n.*?^---[ \t]*\r?\n/ms;
const FENCE = /^\s*(`{3,}|~{3,})/;
/** A link within the site: its path, and its anchor, which the Markdown has no use for. */
const OWN_LINK = /\]\((\/[^)#\s]*)(?:#[^)\s]*)?\)/g;

/** The Markdown of a content file without its frontmatter, with links that lead from anywhere to the Markdown of their page. */
export function bodyOf(source: string): string {
  let fence: string | undefined;
  return source
    .replace(FRONTMATTER, '')
    .trim()
    .split(/\r?\n/)
    .map((line) => {
      const marker = FENCE.exec(line)?.[1];
      if (marker !== undefined) {
        if (fence === undefined) fence = marker;
        else if (marker.startsWith(fence)) fence = undefined;
        return line;
      }
      return fence === undefined ? line.replaceAll(OWN_LINK, (_, path: string) => `](${twinUrl(path)})`) : line;
    })
    .join('\n');
}

/** What Markdown would read as markup; an underscore only at the edge of a word. */
const MARKUP = /[\\`*[\]<]|~(?=~)|(?<!\w)_|_(?!\w)/g;

/** Text that was not written as Markdown, such as an error message, so that it is shown as it is. */
export const escaped = (text: string): string => text.replaceAll(MARKUP, String.raw`\$&`);

/** A link whose text was not written as Markdown. */
export const link = (text: string, url: string): string =>
  `[${escaped(text)}](${url.replaceAll('(', '%28').replaceAll(')', '%29')})`;

/** A bulleted list; undefined where it would be empty. */
export const list = (items: readonly string[]): string | undefined =>
  items.length === 0 ? undefined : items.map((item) => `- ${item}`).join('\n');

/** Blocks with an empty line between them; what is undefined is left out. */
export const blocks = (...parts: readonly (string | undefined)[]): string =>
  `${parts.filter((part) => part !== undefined).join('\n\n')}\n`;
