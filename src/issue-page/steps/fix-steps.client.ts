import { StepList } from './step-list.ts';
import { idOf, KEY, keepTicks, ticksOf } from './ticks.ts';

/** Steps that are too few to lose count of. */
const MIN_STEPS = 2;

/** Lets readers tick off the steps of a fix; this browser remembers them. Steps can be copied, alone or as a checklist. */
export class FixSteps extends HTMLElement {
  #stop = new AbortController();
  #lists: readonly StepList[] = [];

  connectedCallback(): void {
    this.#lists = [...this.querySelectorAll<HTMLOListElement>('.part-fix > ol')]
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
    addEventListener('storage', ({ key }) => key === KEY && this.#restore(), { signal: this.#stop.signal });
  }

  disconnectedCallback(): void {
    this.#stop.abort();
    this.#stop = new AbortController();
    for (const list of this.#lists) list.remove();
  }

  #restore(): void {
    const ids = ticksOf(localStorage, location.pathname);
    for (const list of this.#lists) list.tick(ids);
  }

  #keep(): void {
    keepTicks(
      localStorage,
      location.pathname,
      this.#lists.flatMap((list) => list.ticked),
    );
  }
}

customElements.define('fix-steps', FixSteps);
