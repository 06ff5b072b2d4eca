import { el } from '../../browser/el.ts';
import type { LineNumbers } from './line-numbers.ts';
import { countByPart, tremor } from './map-trace.ts';
import type { Mark } from './marks.ts';

/** Height of a part of the log on the map, in pixels. */
const STEP = 6;
/** A pointer this near to a mark means the mark, in pixels. */
const SNAP = 6;
const SVG = 'http://www.w3.org/2000/svg';

export interface MapContent {
  readonly lineCount: number;
  readonly errors: LineNumbers;
  readonly warnings: LineNumbers;
  readonly hits: LineNumbers;
  readonly marks: readonly Mark[];
}

/**
 * The whole log at a glance, as the trace of a seismograph: it trembles a little at warnings, more at errors, and breaks at the marked
 * lines. For the pointer only; the keys and buttons of the view lead to the same places.
 */
export class LogMap {
  readonly element: HTMLElement;
  readonly #svg = document.createElementNS(SVG, 'svg');
  readonly #onPick: (line: number) => void;
  readonly #resized = new ResizeObserver(() => this.draw());
  #content: MapContent | undefined;
  #seen: readonly [first: number, last: number] = [1, 1];

  /** @param onPick told the line that the pointer means */
  constructor(onPick: (line: number) => void) {
    this.#onPick = onPick;
    this.element = el('div', { class: 'map', 'aria-hidden': 'true' });
    this.element.append(this.#svg);
    this.element.addEventListener('pointerdown', (event) => this.#pressed(event));
    this.element.addEventListener('pointermove', (event) => {
      if (this.element.hasPointerCapture(event.pointerId)) this.#onPick(this.#lineAt(event));
    });
    this.#resized.observe(this.element);
  }

  show(content: MapContent): void {
    this.#content = content;
    this.draw();
  }

  /** Marks the part that is in sight. */
  setSeen(first: number, last: number): void {
    this.#seen = [first, last];
    this.#drawSeen();
  }

  draw(): void {
    const { clientWidth: width, clientHeight: height } = this.element;
    if (!this.#content || height === 0) return;
    const { lineCount, errors, warnings, hits, marks } = this.#content;
    const middle = width / 2;
    const parts = Math.max(1, Math.floor(height / STEP));
    const count = (lines: LineNumbers): Uint32Array => countByPart(lines.values, lineCount, parts);
    this.#svg.setAttribute('viewBox', `0 0 ${width} ${height}`);
    this.#svg.replaceChildren(
      rect('seen', width),
      path('quiet', `M${middle} 0V${height}`),
      path('warnings', tremor(count(warnings), STEP, middle, 3, width * 0.22)),
      path('errors', tremor(count(errors), STEP, middle, 5, width * 0.4)),
      path('hits', ticks(count(hits), width)),
      ...marks.toSorted(causesLast).map(({ line, role }) => path(role, fault(this.#place(line), width))),
    );
    this.#drawSeen();
  }

  #drawSeen(): void {
    const { lineCount = 1 } = this.#content ?? {};
    const height = this.element.clientHeight;
    const [first, last] = this.#seen;
    const top = ((first - 1) / lineCount) * height;
    const seen = this.#svg.querySelector('.seen');
    // Where all of it is in sight, there is nothing to tell.
    seen?.classList.toggle('whole', first === 1 && last === lineCount);
    seen?.setAttribute('y', String(Math.min(top, height - 3)));
    seen?.setAttribute('height', String(Math.max(3, ((last - first + 1) / lineCount) * height)));
  }

  #pressed(event: PointerEvent): void {
    if (event.button !== 0) return;
    event.preventDefault();
    this.element.setPointerCapture(event.pointerId);
    const line = this.#lineAt(event);
    const near = this.#content?.marks.find((mark) => Math.abs(this.#place(mark.line) - this.#place(line)) <= SNAP);
    this.#onPick(near?.line ?? line);
  }

  #lineAt(event: PointerEvent): number {
    const { top, height } = this.element.getBoundingClientRect();
    const { lineCount = 1 } = this.#content ?? {};
    return Math.max(1, Math.min(lineCount, 1 + Math.floor(((event.clientY - top) / height) * lineCount)));
  }

  #place(line: number): number {
    return ((line - 0.5) / (this.#content?.lineCount ?? 1)) * this.element.clientHeight;
  }
}

/** Where marks lie on each other, the cause is the one that is seen. */
const causesLast = (a: Mark, b: Mark): number => Number(a.role === 'cause') - Number(b.role === 'cause');

/** A break in the line, as wide as the map. */
function fault(y: number, width: number): string {
  const top = Math.round(10 * y) / 10;
  const [quarter, eighth] = [width / 4, width / 8];
  return `M1 ${top}h${quarter}l${eighth / 2} -4l${eighth} 8l${eighth} -8l${eighth / 2} 4H${width - 1}`;
}

function ticks(counts: Uint32Array, width: number): string {
  return Array.from(counts, (count, part) => (count > 0 ? `M${width - 5} ${(part + 0.5) * STEP}h5` : '')).join('');
}

function path(name: string, d: string): SVGPathElement {
  const made = document.createElementNS(SVG, 'path');
  made.setAttribute('class', name);
  if (d !== '') made.setAttribute('d', d);
  return made;
}

function rect(name: string, width: number): SVGRectElement {
  const made = document.createElementNS(SVG, 'rect');
  made.setAttribute('class', name);
  made.setAttribute('width', String(width));
  return made;
}
