import { bundledLanguages, createHighlighter, type BundledLanguage, type Highlighter, type ThemedToken } from 'shiki';
import { h, type Child } from './hast.ts';
import { theme, TOKEN_CLASSES } from './theme.ts';

/** A highlighted line: its text, and the same as nodes. */
export interface HighlightedLine {
  readonly text: string;
  readonly nodes: Child[];
}

/** A fence names a language that the highlighter does not know. */
export class UnknownLanguageError extends Error {
  override readonly name = 'UnknownLanguageError';
  constructor(language: string) {
    super(
      `The language "${language}" of a code fence is not known. Use one that docs/content-model.md lists, or "text".`,
    );
  }
}

/** The highlighter gave a token a colour that has no class. */
export class UnknownColourError extends Error {
  override readonly name = 'UnknownColourError';
  constructor(colour: string, text: string) {
    super(
      `The token "${text}" has the colour ${colour}, which has no class. Add it to TOKEN_CLASSES in src/markdown/theme.ts.`,
    );
  }
}

/**
 * Splits code into lines of highlighted nodes. Tokens carry classes, never styles: the page's policy allows no inline style.
 * @throws {UnknownLanguageError} @throws {UnknownColourError}
 */
export async function highlight(code: string, language: string): Promise<HighlightedLine[]> {
  if (!isKnown(language)) throw new UnknownLanguageError(language);
  const shiki = await (highlighter ??= createHighlighter({ themes: [theme], langs: [] }));
  await shiki.loadLanguage(language);
  const { tokens } = shiki.codeToTokens(code, { lang: language, theme: 'faultline' });
  return tokens.map((line) => ({ text: line.map((token) => token.content).join(''), nodes: nodesOf(line, language) }));
}

let highlighter: Promise<Highlighter> | undefined;

function isKnown(language: string): language is BundledLanguage {
  return language in bundledLanguages;
}

/** Neighbouring tokens of one kind become one node; plain ones, text. */
function nodesOf(line: readonly ThemedToken[], language: string): Child[] {
  const runs: { className: string; text: string }[] = [];
  for (const token of line) {
    const className = isWorkflowKey(token, line, language) ? 'tk' : classOf(token);
    const last = runs.at(-1);
    // White space has no colour of its own: it joins whatever stands before it.
    if (last && (last.className === className || token.content.trim() === '')) last.text += token.content;
    else runs.push({ className, text: token.content });
  }
  return runs.map(({ className, text }): Child =>
    className === '' ? { type: 'text', value: text } : h('span', { className: [className] }, text),
  );
}

/** YAML 1.1 reads the key `on` of a workflow as a truth value, and so does the highlighter. */
function isWorkflowKey(token: ThemedToken, line: readonly ThemedToken[], language: string): boolean {
  return language === 'yaml' && token === line[0] && token.content === 'on';
}

function classOf(token: ThemedToken): string {
  const colour = (token.color ?? '#000000').toLowerCase();
  const className = TOKEN_CLASSES[colour];
  if (className === undefined) throw new UnknownColourError(colour, token.content);
  return className;
}
