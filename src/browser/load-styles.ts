import { el } from './el.ts';

/** Loads a stylesheet. Never fails: without it things work, if not in their best clothes. */
export function loadStyles(href: string): Promise<void> {
  return new Promise((resolve) => {
    const link = el('link', { rel: 'stylesheet', href });
    link.addEventListener('load', () => resolve());
    link.addEventListener('error', () => resolve());
    document.head.append(link);
  });
}
