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
      // Plain values, scripts inside YAML, arguments and options: text, not quoted text.
      scope: [
        'string.unquoted.plain.out.yaml',
        'string.unquoted.block.yaml',
        'string.unquoted.argument.shell',
        'string.unquoted.shell',
        'constant.other.option',
      ],
      settings: { foreground: '#000000' },
    },
    {
      scope: [
        'entity.name.tag',
        'entity.name.section',
        'variable.other.key',
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
