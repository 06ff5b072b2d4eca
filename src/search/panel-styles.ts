import { loadStyles } from '../browser/load-styles.ts';
import styles from './search-panel.css?url&no-inline';

let loading: Promise<void> | undefined;

/** Loads the styles of the search once; they are of no use before it is opened. */
export function loadPanelStyles(): Promise<void> {
  return (loading ??= loadStyles(styles));
}
