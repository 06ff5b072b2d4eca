import type { StepLists } from './step-lists.ts';

/** How far below the window the steps are made ready, as a margin of CSS. */
const AHEAD = '0px 0px 600px 0px';

/** Lets readers tick off the steps of a fix. What does it is loaded when the steps come near. */
export class FixSteps extends HTMLElement {
  #lists: StepLists | undefined;
  #near: IntersectionObserver | undefined;

  connectedCallback(): void {
    const fix = this.querySelector('.part-fix');
    if (!fix) return;
    this.#near = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) void this.#begin(fix);
      },
      { rootMargin: AHEAD },
    );
    this.#near.observe(fix);
  }

  disconnectedCallback(): void {
    this.#near?.disconnect();
    this.#lists?.remove();
    this.#lists = undefined;
  }

  async #begin(fix: Element): Promise<void> {
    this.#near?.disconnect();
    const { StepLists: Loaded } = await import('./step-lists.ts');
    if (this.isConnected) this.#lists ??= new Loaded(fix);
  }
}

customElements.define('fix-steps', FixSteps);
