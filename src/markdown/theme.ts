import type { ThemeRegistration } from 'shiki';

/**
 * Kinds of tokens that are told apart, each with a colour that only stands for it: the highlighter knows colours, the page knows classes,
 * and `src/styles/code.css` gives every class its colours in both themes.
 */
export const TOKEN_CLASSES: Readonly<Record<string, string>> = {
  '#000000': '',
  '#000001': 'tn',
  '#000002': 'ts',
  '#000003': 'tk',
  '#000004': 'tw',
};

/** A TextMate theme of those kinds: notes, strings, keys, words of the language. Few, so that code reads as text. */
export const theme: ThemeRegistration = {
  name: 'faultline',
  type: 'light',
  fg: '#000000',
  bg: '#ffffff',
  settings: [
    { settings: { foreground: '#000000', background: '#ffffff' } },
    { scope: ['comment', 'punctuation.definition.comment'], settings: { foreground: '#000001' } },
    {
      scope: ['string', 'constant.numeric', 'constant.language', 'constant.character', 'punctuation.definition.string'],
      settings: { foreground: '#000002' },
    },
    {
      scope: ['string.unquoted.plain.out.yaml', 'string.unquoted.argument.shell'],
      settings: { foreground: '#000000' },
    },
    {
      scope: [
        'entity.name.tag',
        'support.type.property-name',
        'keyword.other.definition.ini',
        'variable.other.assignment',
        'entity.other.attribute-name',
        'support.type.property-name.toml',
        'punctuation.support.type.property-name',
      ],
      settings: { foreground: '#000003' },
    },
    {
      scope: [
        'keyword.control',
        'keyword.other',
        'storage',
        'entity.name.function',
        'support.function',
        'entity.name.command',
        'variable.other.normal',
      ],
      settings: { foreground: '#000004' },
    },
  ],
};
