import { StepList } from './step-list.ts';
import { idOf, keepTicks, TICKED, ticksOf } from './ticks.ts';

/** Steps that are too few to lose count of. */
const MIN_STEPS = 2;

/** The lists of steps of a page; this browser remembers which of them are ticked. */
export class StepLists {
  readonly #lists: readonly StepList[];
  readonly #listening = new AbortController();

  constructor(fix: Element) {
    this.#lists = [...fix.querySelectorAll<HTMLOListElement>(':scope > ol')]
      .filter((list) => list.children.length >= MIN_STEPS)
      .map(
        (list, index) =>
          new StepList(
            list,
            (text) => idOf(index, text),
            () => this.#keep(),
          ),
      );
    this.#restore();
    // Another tab has ticked.
    addEventListener('storage', ({ key }) => key === TICKED.key && this.#restore(), { signal: this.#listening.signal });
  }

  /** Takes away all that was added to the page. */
  remove(): void {
    this.#listening.abort();
    for (const list of this.#lists) list.remove();
  }

  #restore(): void {
    const ids = ticksOf(location.pathname);
    for (const list of this.#lists) list.tick(ids);
  }

  #keep(): void {
    keepTicks(
      location.pathname,
      this.#lists.flatMap((list) => list.ticked),
    );
  }
}
