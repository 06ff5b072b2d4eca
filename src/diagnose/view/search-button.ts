import { el } from '../../browser/el.ts';

/**
 * A button that opens the search of the site for some words; without words, the empty search.
 * What it searches for it says, so that nobody sends words of a log to the search unknowingly.
 */
export function searchButton(words: string): HTMLElement {
  const button = el(
    'button',
    { type: 'button', class: 'search-for text-button', 'aria-haspopup': 'dialog' },
    words === '' ? 'Search the issues' : `Search the issues for “${words}”`,
  );
  button.addEventListener('click', () => document.dispatchEvent(new CustomEvent('open-search', { detail: words })));
  return button;
}
