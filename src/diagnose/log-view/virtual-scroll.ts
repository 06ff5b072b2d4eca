/** Where a view of many rows stands: the row at its upper edge, and how much of it is scrolled out, in pixels. */
export interface Place {
  readonly row: number;
  readonly offset: number;
}

/** Browsers cap the height of an element, Firefox at some 17.9 million pixels: this is well below. */
const MAX_HEIGHT = 10_000_000;
/** Steps up to this many heights of the view are followed pixel by pixel; longer ones are jumps. */
const NEAR = 2;

/**
 * Maps the scroll bar of an element of bounded height onto rows of any number, all of one height or each of its own.
 * Rows that fit are mapped exactly. Otherwise the scroll bar tells the place only roughly: a short step moves the rows by as many
 * pixels, a long one jumps to the same share of the rows, and at rest the bar is put where it belongs (`scrollTop`).
 */
export class VirtualScroll {
  place: Place = { row: 0, offset: 0 };
  rowCount = 0;
  /** Height of a row of which nothing else is known, in pixels. */
  rowHeight = 20;
  /** Height of the view, in pixels. */
  viewport = 0;
  /** Whether rows have heights of their own. */
  uneven = false;
  readonly #measured = new Map<number, number>();
  #sum = 0;

  /** Forgets the heights that were measured. */
  forget(): void {
    this.#measured.clear();
    this.#sum = 0;
  }

  measure(row: number, height: number): void {
    this.#sum += height - (this.#measured.get(row) ?? 0);
    this.#measured.set(row, height);
  }

  heightOf(row: number): number {
    return this.uneven ? (this.#measured.get(row) ?? this.rowHeight) : this.rowHeight;
  }

  /** Height that the rows make the element scroll over, in pixels. */
  get height(): number {
    const each = this.uneven && this.#measured.size > 0 ? this.#sum / this.#measured.size : this.rowHeight;
    return Math.min(MAX_HEIGHT, this.rowCount * each);
  }

  /** Where the scroll bar belongs for the present place. */
  get scrollTop(): number {
    const { row, offset } = this.place;
    if (this.#exact) return row * this.rowHeight + offset;
    const end = this.#inRows(this.#end());
    return end > 0 ? (this.#inRows(this.place) / end) * (this.height - this.viewport) : 0;
  }

  /** The element was scrolled. */
  scrolled(from: number, to: number): void {
    if (this.#exact) this.place = { row: Math.floor(to / this.rowHeight), offset: to % this.rowHeight };
    else if (Math.abs(to - from) <= NEAR * this.viewport) this.#move(to - from);
    else this.#jump(to / Math.max(1, this.height - this.viewport));
  }

  /** Brings a row into view, a share of the view's height below its upper edge. */
  bring(row: number, share: number): void {
    this.place = { row: Math.max(0, Math.min(row, this.rowCount - 1)), offset: 0 };
    this.#move(-share * Math.max(0, this.viewport - this.heightOf(row)));
  }

  /** Keeps the place within the rows, after they have changed. */
  clamp(): void {
    this.#move(0);
  }

  get #exact(): boolean {
    return !this.uneven && this.rowCount * this.rowHeight <= MAX_HEIGHT;
  }

  #move(pixels: number): void {
    let row = Math.min(this.place.row, Math.max(0, this.rowCount - 1));
    let offset = this.place.offset + pixels;
    while (offset < 0 && row > 0) offset += this.heightOf(--row);
    while (row < this.rowCount - 1 && offset >= this.heightOf(row)) offset -= this.heightOf(row++);
    const place = { row, offset: Math.max(0, offset) };
    const end = this.#end();
    this.place = this.#inRows(place) > this.#inRows(end) ? end : place;
  }

  /** The rows that are in sight, and those up to so many pixels above and below. */
  inSight(beyond = 0): { first: number; last: number } {
    const { place, viewport, rowCount } = this;
    let first = place.row;
    for (let room = beyond - place.offset; first > 0 && room > 0;) room -= this.heightOf(--first);
    let last = place.row;
    for (let room = viewport + place.offset + beyond; last < rowCount; last++) {
      room -= this.heightOf(last);
      if (room <= 0) break;
    }
    return { first, last: Math.min(last, rowCount - 1) };
  }

  #jump(share: number): void {
    const rows = Math.max(0, Math.min(1, share)) * this.#inRows(this.#end());
    const row = Math.floor(rows);
    this.place = { row, offset: (rows - row) * this.heightOf(row) };
  }

  /** The place at which the last row touches the lower edge. */
  #end(): Place {
    let row = this.rowCount;
    let height = 0;
    while (row > 0 && height < this.viewport) height += this.heightOf(--row);
    return { row, offset: Math.max(0, height - this.viewport) };
  }

  #inRows({ row, offset }: Place): number {
    return row + offset / this.heightOf(row);
  }
}
