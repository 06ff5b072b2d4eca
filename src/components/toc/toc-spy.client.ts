import { linkTarget } from '../../browser/link-target.ts';

/**
 * Marks the entry of the section that is being read. The line that decides moves down the window as the page moves up it: at the very top it
 * is the window's upper edge, at the very bottom its lower one, so that short last sections get their turn too.
 */
export class TocSpy extends HTMLElement {
  #stop = new AbortController();
  #frame = 0;

  connectedCallback(): void {
    const { signal } = this.#stop;
    const later = (): void => {
      this.#frame ||= requestAnimationFrame(() => this.#mark());
    };
    addEventListener('scroll', later, { signal, passive: true });
    addEventListener('resize', later, { signal, passive: true });
    this.#mark();
  }

  disconnectedCallback(): void {
    cancelAnimationFrame(this.#frame);
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  #mark(): void {
    this.#frame = 0;
    // Not shown on narrow screens: nothing to do.
    if (!this.offsetParent) return;
    const way = document.documentElement.scrollHeight - innerHeight;
    const line = way > 0 ? (scrollY / way) * innerHeight + 1 : 0;
    // Looked up each time: a filter puts another list with the same headings in the place of the first.
    const entries = [...this.querySelectorAll('a')].flatMap((link) => {
      const target = linkTarget(link);
      return target ? [{ link, target }] : [];
    });
    const current = entries.findLast(({ target }) => target.getBoundingClientRect().top <= line) ?? entries[0];
    for (const { link } of entries) {
      if (link === current?.link) link.setAttribute('aria-current', 'location');
      else link.removeAttribute('aria-current');
    }
    if (current) reveal(current.link);
  }
}

/** Scrolls the contents, never the page, to an entry that a long list hides. */
function reveal(link: HTMLElement): void {
  const frame = link.closest('.side');
  if (!frame) return;
  const { top, bottom } = link.getBoundingClientRect();
  const { top: upper, bottom: lower } = frame.getBoundingClientRect();
  if (top < upper) frame.scrollTop -= upper - top;
  else if (bottom > lower) frame.scrollTop += bottom - lower;
}

customElements.define('toc-spy', TocSpy);
