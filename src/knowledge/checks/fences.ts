import { problem, type Rule } from './rule.ts';

/** Languages of fences that the site highlights; docs/content-model.md lists them. */
export const LANGUAGES: ReadonlySet<string> = new Set(
  'log text sh yaml json diff toml ini powershell go dockerfile js ts xml groovy ruby python'.split(' '),
);

/** FL207: a fence without a language, or with one that is not highlighted. */
export const fences: Rule = function* ({ knowledge }) {
  for (const page of knowledge.pages) {
    for (const { lang, line } of page.body.fences) {
      if (lang !== undefined && LANGUAGES.has(lang)) continue;
      const reason =
        lang === undefined ? 'The fence has no language.' : `"${lang}" is not a known language of a fence.`;
      yield problem('FL207', page, line, reason, `Use one of: ${[...LANGUAGES].join(', ')}.`);
    }
  }
};
