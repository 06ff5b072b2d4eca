import { el } from '../../browser/el.ts';
import { caughtFor } from '../../diagnose/caught.ts';
import { replacementsOf, type Fills } from '../../matcher/fill.ts';
import { FilledLines } from './filled-lines.ts';

let lines: FilledLines | undefined;
let bar: HTMLElement | undefined;

/**
 * Fills values into the commands of the page, in the place of what was filled in before, and says so below the heading of the fix, with a
 * button that takes them out and puts them back.
 * @param fills the page's fills as JSON
 */
export function showCaught(issue: string, fills: string): void {
  lines?.restore();
  bar?.remove();
  bar = undefined;
  const replacements = replacementsOf(JSON.parse(fills) as Fills, caughtFor(issue) ?? {});
  lines = new FilledLines(document.querySelectorAll('figure.code .l'), replacements);
  const filled = lines.fill();
  if (filled.size === 0) return;
  bar = valuesBar(lines, filled);
  document.getElementById('fix')?.after(bar);
}

function valuesBar(lines: FilledLines, filled: ReadonlyMap<string, string>): HTMLElement {
  const toggle = el('button', { type: 'button', class: 'text-button' });
  let isShown = true;
  const show = (isFilled: boolean): void => {
    toggle.textContent = isFilled ? 'Show the placeholders' : 'Fill them in again';
    isShown = isFilled;
  };
  toggle.addEventListener('click', () => {
    if (isShown) lines.restore();
    else lines.fill();
    show(!isShown);
  });
  show(true);
  const told = [...filled].flatMap(([was, value]) => [
    el('dt', {}, el('code', {}, was)),
    el('dd', {}, el('mark', { class: 'filled' }, value)),
  ]);
  return el(
    'div',
    { class: 'values-bar', role: 'group', 'aria-label': 'Values of your log' },
    el('p', {}, 'Filled in from your log, in this tab only:'),
    el('dl', {}, ...told),
    toggle,
  );
}
