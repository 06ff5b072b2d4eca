import { el } from '../../browser/el.ts';
import { DrawnRows } from './drawn-rows.ts';
import { VirtualScroll } from './virtual-scroll.ts';

/** Pixels above and below the view in which rows are drawn too, so that scrolling never meets an empty edge. */
const BEYOND = 400;
/** A row that is brought into sight stands this share of the view's height below its upper edge. */
const SHARE = 1 / 3;
/** Without scrolling for this long, the view rests, in milliseconds. */
const REST = 120;

export interface RowListOptions {
  /** Makes the element of a row; `pending` in its data says that its text is still missing. */
  readonly draw: (index: number) => HTMLElement;
  /** The rows in sight have changed. */
  readonly onMove: (first: number, last: number) => void;
}

/** Shows some of very many rows: those in sight and a few more are in the document. */
export class RowList {
  /** Scrolls; its rows are those of a table for assistive tools. */
  readonly element: HTMLElement;
  readonly #spacer = el('div', { class: 'spacer', role: 'presentation' });
  readonly #layer = el('div', { class: 'layer', role: 'presentation' });
  readonly #onMove: RowListOptions['onMove'];
  readonly #scroll = new VirtualScroll();
  readonly #drawn: DrawnRows;
  readonly #resized = new ResizeObserver(() => this.layOut());
  #at = 0;
  /** The row that was brought into sight last, until the reader scrolls: texts that arrive must not push it out. */
  #brought: { readonly index: number; readonly share: number } | undefined;
  #width = 0;
  #resting: ReturnType<typeof setTimeout> | undefined;

  constructor(options: RowListOptions) {
    this.#onMove = options.onMove;
    this.#spacer.append(this.#layer);
    this.element = el('div', { class: 'lines', role: 'table', tabindex: '0' }, this.#spacer);
    // A button that goes out of sight hands the focus to the list, from where the keys go on.
    this.#drawn = new DrawnRows(this.#layer, options.draw, () => this.element.focus({ preventScroll: true }));
    this.element.addEventListener('scroll', () => this.#scrolled(), { passive: true });
    this.element.addEventListener('keydown', (event) => this.#keyDown(event));
    this.#resized.observe(this.element);
  }

  /** Shows other rows. @param top the one at the upper edge; the place is kept without it */
  setRows(count: number, top?: number): void {
    this.#scroll.rowCount = count;
    this.#scroll.forget();
    this.#brought = undefined;
    if (top !== undefined) this.#scroll.place = { row: top, offset: 0 };
    this.element.setAttribute('aria-rowcount', String(count));
    this.#layer.style.minWidth = '';
    this.#drawn.clear();
    this.layOut();
  }

  /** Whether long lines are wrapped. */
  setWrapped(wrapped: boolean): void {
    this.#scroll.uneven = wrapped;
    this.element.classList.toggle('wrapped', wrapped);
    this.#scroll.forget();
    this.#layer.style.minWidth = '';
    this.layOut();
  }

  /** Draws all rows anew: what they look like has changed. */
  redraw(): void {
    this.#scroll.forget();
    this.#drawn.clear();
    this.#render();
  }

  /** Draws the rows anew whose text was missing. */
  complete(): void {
    this.#drawn.complete();
    if (!this.#scroll.uneven) return;
    this.#measure();
    if (this.#brought === undefined) this.#position();
    else {
      this.#scroll.bring(this.#brought.index, this.#brought.share);
      this.#settle();
    }
  }

  /** Brings a row into sight, a third down; a row that is well in sight stays where it is. */
  bring(index: number): void {
    const { first, last } = this.#scroll.inSight();
    this.#brought = { index, share: SHARE };
    if (index > first + 1 && index < last - 1) return;
    this.#bring(this.#brought);
  }

  /** Brings a row to the upper edge. */
  bringToTop(index: number): void {
    this.#brought = { index, share: 0 };
    this.#bring(this.#brought);
  }

  /** Scrolls the page where a row that is in sight here lies outside of the window. */
  uncover(index: number): void {
    this.#drawn.get(index)?.firstElementChild?.scrollIntoView({ block: 'nearest', inline: 'nearest' });
  }

  /** Measures the view and draws. */
  layOut(): void {
    const { element } = this;
    if (element.clientWidth === 0) return;
    if (element.clientWidth !== this.#width) this.#scroll.forget();
    this.#width = element.clientWidth;
    element.style.setProperty('--view', `${this.#width}px`);
    this.#scroll.rowHeight = this.#drawn.heightOfLine();
    this.#follow();
    this.#settle();
  }

  #bring({ index, share }: { index: number; share: number }): void {
    this.#scroll.bring(index, share);
    this.#settle();
    if (!this.#scroll.uneven) return;
    // Now the heights of the rows around it are known.
    this.#scroll.bring(index, share);
    this.#settle();
  }

  /** The ends are where the rows end, not where the scroll bar does: it tells the place only roughly. */
  #keyDown(event: KeyboardEvent): void {
    if (event.target !== this.element || (event.key !== 'Home' && event.key !== 'End')) return;
    event.preventDefault();
    this.bring(event.key === 'Home' ? 0 : this.#scroll.rowCount - 1);
  }

  #scrolled(): void {
    this.#follow();
    this.#render();
    clearTimeout(this.#resting);
    const atEdge = this.#at <= 0 || this.#at >= this.#scroll.height - this.#scroll.viewport - 1;
    this.#resting = setTimeout(() => this.#rest(), atEdge ? 0 : REST);
  }

  /** Takes over where the reader has scrolled to, of which an event may not have told yet. */
  #follow(): void {
    const to = this.element.scrollTop;
    if (to === this.#at) return;
    this.#scroll.scrolled(this.#at, to);
    this.#at = to;
    this.#brought = undefined;
  }

  #rest(): void {
    this.#follow();
    this.#settle();
    if (!this.#scroll.uneven) this.#layer.style.minWidth = `${this.#layer.scrollWidth}px`;
  }

  /** Draws and puts the scroll bar where it belongs. */
  #settle(): void {
    this.#fit();
    this.#scroll.clamp();
    this.#render();
    // Heights of rows that were drawn for the first time have changed what there is to scroll over.
    this.#fit();
    const top = this.#scroll.scrollTop;
    // Writing ends a scroll that is under way: only where it is needed.
    if (Math.abs(top - this.element.scrollTop) >= 1) this.element.scrollTop = top;
    this.#at = this.element.scrollTop;
    this.#position();
  }

  #fit(): void {
    this.#spacer.style.height = `${this.#scroll.height}px`;
    this.#scroll.viewport = this.element.clientHeight;
  }

  #render(): void {
    const { first, last } = this.#scroll.inSight(BEYOND);
    this.#drawn.keep(first, last);
    if (this.#scroll.uneven) this.#measure();
    this.#position();
    const sight = this.#scroll.inSight();
    this.#onMove(sight.first, sight.last);
  }

  #measure(): void {
    this.#drawn.measure((index, height) => this.#scroll.measure(index, height));
  }

  /** Puts the drawn rows so that the place is at the upper edge. */
  #position(): void {
    const { row, offset } = this.#scroll.place;
    let above = offset;
    for (let index = row - 1; this.#drawn.has(index); index--) above += this.#scroll.heightOf(index);
    this.#layer.style.transform = `translateY(${this.#at - above}px)`;
  }
}
