import { el } from '../../browser/el.ts';
import { fillIn } from '../../matcher/fill.ts';

/** Lines of code in which texts are replaced, and put back as they were. Knows nothing of how a line is highlighted. */
export class FilledLines {
  readonly #lines: readonly HTMLElement[];
  readonly #replacements: ReadonlyMap<string, string>;
  readonly #originals = new Map<HTMLElement, readonly Node[]>();

  constructor(lines: Iterable<HTMLElement>, replacements: ReadonlyMap<string, string>) {
    this.#lines = [...lines];
    this.#replacements = replacements;
  }

  /** Replaces and marks. @returns what took the place of what, of that which stands in some line */
  fill(): ReadonlyMap<string, string> {
    const filled = new Map<string, string>();
    for (const line of this.#lines) {
      const pieces = fillIn(line.textContent, this.#replacements);
      if (!pieces.some(({ was }) => was !== undefined)) continue;
      if (!this.#originals.has(line)) this.#originals.set(line, [...line.cloneNode(true).childNodes]);
      let at = 0;
      for (const { text, was } of pieces) {
        if (was !== undefined) {
          replace(line, at, at + was.length, text, was);
          filled.set(was, text);
        }
        at += text.length;
      }
    }
    return filled;
  }

  restore(): void {
    for (const [line, nodes] of this.#originals) line.replaceChildren(...nodes.map((node) => node.cloneNode(true)));
  }
}

/** Puts a marked text in the place of that between two offsets of an element's text. */
function replace(line: HTMLElement, start: number, end: number, text: string, was: string): void {
  const range = document.createRange();
  range.setStart(...placeAt(line, start, 'after'));
  range.setEnd(...placeAt(line, end, 'before'));
  range.deleteContents();
  range.insertNode(el('mark', { class: 'filled', title: `From your log, instead of ${was}` }, text));
}

/** The text node that holds an offset, and where in it; between two nodes, the one before or after. */
function placeAt(line: HTMLElement, offset: number, side: 'before' | 'after'): [Node, number] {
  const texts = document.createTreeWalker(line, NodeFilter.SHOW_TEXT);
  let left = offset;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const { length } = node.textContent ?? '';
    if (left < length || (left === length && side === 'before')) return [node, left];
    left -= length;
  }
  return [line, line.childNodes.length];
}
