import { fillIn, replacementsOf, type Piece } from '../../matcher/fill.ts';
import type { Card } from '../card.ts';
import type { Values } from '../caught.ts';
import { copyableText, copyButton } from './copy-button.ts';
import { el } from '../../browser/el.ts';
import { unbrokenCode } from '../../browser/unbroken.ts';
import { withCode } from './with-code.ts';

/** What a diff does with a line, by its sign. */
const CHANGES: Readonly<Record<string, string>> = { '+': 'added', '-': 'removed' };
/** What stands before the text of a line, apart from the sign of a diff and the space that goes with it. */
const INDENT = /^(?:[+-] ?)?( *)/;

/**
 * Where the fix begins: what to do, and the command or change for it with a button to copy it.
 * @param values caught in a log; they are filled in and marked
 */
export function firstStep(
  { text, code, lang }: NonNullable<Card['firstStep']>,
  fills: Card['fills'] = {},
  values: Values = {},
): HTMLElement {
  const step = el('div', { class: 'do' }, el('p', {}, el('b', {}, 'Do this.'), ' ', ...withCode(text)));
  if (code === undefined) return step;
  const replacements = replacementsOf(fills, values);
  const lines = code.split('\n').map((line) => fillIn(line, replacements));
  const filled = lines.map((pieces) => pieces.map((piece) => piece.text).join('')).join('\n');
  step.append(el('pre', {}, codeLines(lines, lang)), copyButton(copyableText(filled, lang), 'the first step'));
  return step;
}

/** Each line is a block, so that one that wraps goes on to the right of where it begins. */
function codeLines(lines: readonly (readonly Piece[])[], lang: string | undefined): HTMLElement {
  const spans = lines.map((line) => {
    const text = line.map((piece) => piece.text).join('');
    const span = el('span', { class: lang === 'diff' ? CHANGES[text.charAt(0)] : undefined }, ...nodesOf(line));
    if (text === '') span.append(' ');
    span.style.setProperty('--in', `${INDENT.exec(text)?.[1]?.length ?? 0}ch`);
    return span;
  });
  return el('code', {}, ...spans);
}

const nodesOf = (line: readonly Piece[]): (Node | string)[] =>
  line.flatMap(({ text, was }) =>
    was === undefined
      ? unbrokenCode(text)
      : el('mark', { class: 'filled', title: `From your log, instead of ${was}` }, text),
  );
