import { Stored } from '../../browser/stored.ts';

const left = new Stored('sessionStorage', 'faultline:handed-over');
const HASH = '#handed-over';

/**
 * Leaves a text in this tab for the paste box on the front page and goes there. Unlike one in an address, it stays out of the browser's history.
 * @returns whether it could; not where nothing can be stored, or not so much
 */
export function handOver(text: string): boolean {
  if (!left.write(text)) return false;
  location.assign(`/${HASH}`);
  return true;
}

/** The text that another page of this tab has left, once. */
export function takeHandedOver(): string | undefined {
  if (location.hash !== HASH) return undefined;
  history.replaceState(history.state, '', location.pathname + location.search);
  const text = left.read() ?? undefined;
  left.remove();
  return text;
}
