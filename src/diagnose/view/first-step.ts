import type { Card } from '../card.ts';
import { copyableText, copyButton } from './copy-button.ts';
import { el, withCode } from './el.ts';

/** Where the fix begins: what to do, and the command or change for it with a button to copy it. */
export function firstStep({ text, code, lang }: NonNullable<Card['firstStep']>): HTMLElement {
  const step = el('div', { class: 'do' }, el('p', {}, el('b', {}, 'Do this.'), ' ', ...withCode(text)));
  if (code === undefined) return step;
  step.append(el('pre', {}, codeLines(code, lang)), copyButton(copyableText(code, lang), 'the first step'));
  return step;
}

function codeLines(code: string, lang: string | undefined): HTMLElement {
  if (lang !== 'diff') return el('code', {}, code);
  const lines = code.split('\n').map((line) => {
    const kind = line.startsWith('+') ? 'added' : line.startsWith('-') ? 'removed' : undefined;
    return el('span', { class: kind }, line || ' ');
  });
  return el('code', {}, ...lines);
}
