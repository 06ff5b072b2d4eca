import type { Tools } from '../card.ts';
import type { Clues } from '../clues/clues.ts';
import { formatCount } from '../../format.ts';
import { el } from '../../browser/el.ts';
import { searchButton } from './search-button.ts';

export interface WayOptions {
  /** Absent where nothing could be gathered. */
  readonly clues: Clues | undefined;
  readonly tools: Tools;
  /** The reader wants to report an error that is missing here. */
  readonly onReport: () => void;
}

/**
 * Where to turn when nothing here is the answer. Only the search of the tool's own tracker carries anything of the log, words that the reader
 * sees before, and only when it is opened.
 */
export function waysOn({ clues, tools, onReport }: WayOptions): HTMLElement {
  const words = clues?.words ?? '';
  const id = clues?.tool;
  const tool = id === undefined ? undefined : tools[id];
  return el(
    'section',
    { class: 'ways' },
    el('h3', {}, 'Where to look next'),
    el(
      'ul',
      {},
      el('li', {}, searchButton(words)),
      tool && id !== undefined
        ? el('li', {}, el('a', { href: `/tools/${id}/` }, `${tool.name}: ${formatCount(tool.issues, 'known issue')}`))
        : undefined,
      tool?.search !== undefined && words !== '' ? trackerLink(tool.name, tool.search, words) : undefined,
      el('li', {}, el('a', { href: '/issues/' }, 'Look through all known issues')),
      reportButton(onReport),
    ),
  );
}

function trackerLink(name: string, search: string, words: string): HTMLElement {
  const href = search + encodeURIComponent(words);
  return el(
    'li',
    {},
    el('a', { href, target: '_blank', rel: 'noopener noreferrer' }, `Search the tracker of ${name} itself`),
    el('small', {}, `Opens ${new URL(search).host} in a new tab and tells it “${words}”, nothing else of the log.`),
  );
}

function reportButton(onReport: () => void): HTMLElement {
  const report = el(
    'button',
    { type: 'button', class: 'search-for text-button', 'aria-haspopup': 'dialog' },
    'Report this error',
  );
  report.addEventListener('click', onReport);
  const note = 'Shows you first what the report would hold: 20 lines at most, with what looks like a secret masked.';
  return el('li', {}, report, el('small', {}, note));
}
