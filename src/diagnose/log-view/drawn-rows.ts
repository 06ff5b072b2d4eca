import { el } from '../../browser/el.ts';

/** The rows that are in the document, by their number; in order, and without holes between them. */
export class DrawnRows {
  readonly #layer: HTMLElement;
  readonly #draw: (index: number) => HTMLElement;
  readonly #onFocusLost: () => void;
  readonly #rows = new Map<number, HTMLElement>();

  /** @param draw makes a row @param onFocusLost told that a row with the focus was taken out */
  constructor(layer: HTMLElement, draw: (index: number) => HTMLElement, onFocusLost: () => void) {
    this.#layer = layer;
    this.#draw = draw;
    this.#onFocusLost = onFocusLost;
  }

  get(index: number): HTMLElement | undefined {
    return this.#rows.get(index);
  }

  has(index: number): boolean {
    return this.#rows.has(index);
  }

  /** Draws the rows from `first` to `last` that are not drawn yet, and takes all others out. */
  keep(first: number, last: number): void {
    for (const [index, row] of this.#rows) if (index < first || index > last) this.#remove(index, row);
    let before: Element | undefined;
    for (let index = first; index <= last; index++) {
      let row = this.#rows.get(index);
      if (!row) {
        row = this.#draw(index);
        this.#rows.set(index, row);
        if (before) before.after(row);
        else this.#layer.prepend(row);
      }
      before = row;
    }
  }

  /** Draws the rows anew whose text was missing. */
  complete(): void {
    for (const [index, row] of this.#rows) {
      if (row.dataset['pending'] === undefined) continue;
      const complete = this.#draw(index);
      row.replaceWith(complete);
      this.#rows.set(index, complete);
    }
  }

  /** @param tell told the height of each row, in pixels */
  measure(tell: (index: number, height: number) => void): void {
    for (const [index, row] of this.#rows) tell(index, row.getBoundingClientRect().height);
  }

  /** Height of a row of one line, in pixels, whatever the size of the type. */
  heightOfLine(): number {
    const probe = el('div', { class: 'row', 'aria-hidden': 'true' }, 'x');
    this.#layer.append(probe);
    const { height } = probe.getBoundingClientRect();
    probe.remove();
    return height || 20;
  }

  clear(): void {
    for (const [index, row] of this.#rows) this.#remove(index, row);
  }

  #remove(index: number, row: HTMLElement): void {
    this.#rows.delete(index);
    const focused = row.contains(document.activeElement);
    row.remove();
    if (focused) this.#onFocusLost();
  }
}
