import { fillIn, replacementsOf, type Piece } from '../../matcher/fill.ts';
import type { Card } from '../card.ts';
import type { Values } from '../caught.ts';
import { copyableText, copyButton } from './copy-button.ts';
import { el, withCode } from './el.ts';

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

function codeLines(lines: readonly (readonly Piece[])[], lang: string | undefined): HTMLElement {
  if (lang !== 'diff') return el('code', {}, ...lines.flatMap((line, i) => [i > 0 ? '\n' : '', ...nodesOf(line)]));
  const spans = lines.map((line) => {
    const sign = line[0]?.text.charAt(0);
    const kind = sign === '+' ? 'added' : sign === '-' ? 'removed' : undefined;
    return el('span', { class: kind }, ...(line.some(({ text }) => text !== '') ? nodesOf(line) : [' ']));
  });
  return el('code', {}, ...spans);
}

const nodesOf = (line: readonly Piece[]): (Node | string)[] =>
  line.map(({ text, was }) =>
    was === undefined ? text : el('mark', { class: 'filled', title: `From your log, instead of ${was}` }, text),
  );
