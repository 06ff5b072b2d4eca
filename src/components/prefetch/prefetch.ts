/** Whoever only passes over a link goes on sooner than this. In milliseconds. */
const INTENT = 80;

const seen = new Set<string>([location.pathname]);
let pause: ReturnType<typeof setTimeout> | undefined;

/** Fetches the page of a link that the reader is about to follow, where the event is of one; the last aim counts. */
export function aim({ target }: Event): void {
  clearTimeout(pause);
  const link = target instanceof Element ? target.closest('a') : null;
  if (link && isWorthIt(link)) pause = setTimeout(() => prefetch(link.pathname), INTENT);
}

/**
 * Not for findings, nor for what was searched for: which page is asked for must not tell what is in a log before the reader opens it. Not for
 * files, nor where the reader saves data.
 */
function isWorthIt(link: HTMLAnchorElement): boolean {
  const { connection } = navigator as { connection?: { saveData?: boolean; effectiveType?: string } };
  return (
    link.origin === location.origin &&
    link.pathname.endsWith('/') &&
    !seen.has(link.pathname) &&
    !link.closest('diagnose-box, log-check, dialog, search-lost') &&
    connection?.saveData !== true &&
    connection?.effectiveType?.includes('2g') !== true
  );
}

/**
 * Only Chromium takes a hint under our policy, and then shows the page without asking again: Firefox counts hints to `default-src`, which is
 * 'none', and Safari has none. There the page goes into the cache as any file does.
 */
function prefetch(path: string): void {
  seen.add(path);
  if (!HTMLScriptElement.supports('speculationrules')) {
    fetch(path, { priority: 'low' }).catch(() => undefined);
    return;
  }
  const hint = document.createElement('link');
  hint.rel = 'prefetch';
  hint.href = path;
  document.head.append(hint);
}
