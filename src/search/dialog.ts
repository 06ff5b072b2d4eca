import { el } from '../browser/el.ts';
import { loadPanelStyles } from './panel-styles.ts';
import { SearchPanel } from './panel.ts';

let dialog: HTMLDialogElement | undefined;
let panel: SearchPanel | undefined;

/** Opens the search with a text; without one, with what was last searched for, selected. The same dialog each time. */
export async function openSearch(text = ''): Promise<void> {
  await loadPanelStyles();
  dialog ??= create();
  if (text !== '') void panel?.fill(text);
  if (!dialog.open) dialog.showModal();
  panel?.open();
}

function create(): HTMLDialogElement {
  // Lives as long as the page: the dialog is made once and is never taken out.
  const { signal } = new AbortController();
  panel = new SearchPanel('search', signal);
  const close = el('button', { type: 'button', class: 'search-close' }, 'Close');
  const made = el('dialog', { class: 'search-dialog', 'aria-label': 'Search' }, panel.element, close);
  close.addEventListener('click', () => made.close(), { signal });
  made.addEventListener('click', (event) => event.target === made && made.close(), { signal });
  // A result on this very page, such as the paste box on the front page, must not stay behind the dialog.
  made.addEventListener(
    'click',
    (event) => event.target instanceof Element && event.target.closest('a') && made.close(),
    { signal },
  );
  document.body.append(made);
  return made;
}
