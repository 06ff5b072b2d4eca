import type { LogLine } from '../../matcher/types.ts';
import type { Tools } from '../card.ts';
import type { Clues } from '../clues/clues.ts';
import { printable } from '../display-text.ts';
import { formatLines } from '../../format.ts';
import type { ViewOptions } from './diagnosis-view.ts';
import { copyButton } from './copy-button.ts';
import { el } from '../../browser/el.ts';
import { evidenceLine } from './evidence.ts';
import { lineLink } from './line-link.ts';

/** Longest command shown, in UTF-16 units. */
const MAX_COMMAND = 160;

/**
 * What a log tells of a failure that is not known: where, doing what, by which tool, and the line that says why, one after the other as
 * they happened. Undefined where it does not even tell why.
 */
export function toldView(clues: Clues, options: ViewOptions): HTMLElement | undefined {
  const { reason, command, place, tool } = clues;
  if (!reason) return undefined;
  const { goTo, tools } = options;
  return el(
    'section',
    { class: 'told' },
    el('h3', {}, 'What the log says'),
    el(
      'dl',
      { class: 'rail' },
      ...(place ? entry('In', 'at', el('span', {}, place)) : []),
      ...(command ? entry('Ran', 'at', ...commandNodes(command, goTo)) : []),
      ...(tool !== undefined ? entry('Failed', 'at', toolLink(tool, tools)) : []),
      ...entry('Because', 'fault', ...reasonNodes(reason, goTo)),
    ),
  );
}

/** The link to a tool's page. */
export const toolLink = (id: string, tools: Tools): HTMLElement =>
  el('a', { href: `/tools/${id}/` }, tools[id]?.name ?? id);

function entry(name: string, kind: 'at' | 'fault', ...nodes: Node[]): HTMLElement[] {
  return [el('div', { class: kind }, el('dt', {}, name), el('dd', {}, ...nodes))];
}

function commandNodes({ line, text }: LogLine, goTo: ViewOptions['goTo']): Node[] {
  const shown = printable({ text, start: 0, end: 0 }).text;
  const cut = shown.length > MAX_COMMAND ? `${shown.slice(0, MAX_COMMAND).toWellFormed()}…` : shown;
  return [el('code', {}, cut), place(line, goTo)];
}

function reasonNodes({ line, text }: LogLine, goTo: ViewOptions['goTo']): Node[] {
  const copied = printable({ text, start: 0, end: 0 }).text;
  return [
    evidenceLine({ line, lastLine: line, text, start: 0, end: 0 }),
    el('span', { class: 'meta' }, place(line, goTo), copyButton(copied, `line ${String(line)}`)),
  ];
}

const place = (line: number, goTo: ViewOptions['goTo']): HTMLElement => lineLink(formatLines(line, line), line, goTo);
