import styles from './search-panel.css?url&no-inline';
import { el } from './dom.ts';

let loading: Promise<void> | undefined;

/** Loads the styles of the search once; they are of no use before it is opened. Never fails: without them the search still works. */
export function loadPanelStyles(): Promise<void> {
  return (loading ??= new Promise((resolve) => {
    const link = el('link', { rel: 'stylesheet', href: styles });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  }));
}
