import type { Page } from '@playwright/test';

/** The fields of PerformanceEventTiming that are used. */
interface Timing extends PerformanceEntry {
  readonly interactionId: number;
}

/** Measures interactions as "Interaction to Next Paint" counts them: in steps of 8 ms, and only those that take 16 ms or more. */
export class Interactions {
  readonly #page: Page;

  private constructor(page: Page) {
    this.#page = page;
  }

  static async observe(page: Page): Promise<Interactions> {
    await page.evaluate(() => {
      const durations: number[] = [];
      Object.assign(globalThis, { interactionDurations: durations });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries() as Timing[]) if (entry.interactionId > 0) durations.push(entry.duration);
      }).observe({ type: 'event', durationThreshold: 16 } as PerformanceObserverInit);
    });
    return new Interactions(page);
  }

  /** Does something, and tells how long the longest interaction in it took, in milliseconds; 0 where all were too short to be told. */
  async longestOf(act: () => Promise<unknown>): Promise<number> {
    await act();
    return this.#page.evaluate(async () => {
      // An entry comes after the picture that ends it.
      await new Promise((resolve) => setTimeout(resolve, 300));
      const { interactionDurations } = globalThis as unknown as { interactionDurations: number[] };
      return Math.max(0, ...interactionDurations.splice(0));
    });
  }
}
