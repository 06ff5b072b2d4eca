/**
 * A text that the browser keeps under a key, for all tabs (`localStorage`) or for this one (`sessionStorage`). Storage may be blocked, as in some
 * private windows, or full: then nothing is read, and what is written is not kept.
 */
export class Stored {
  readonly #area: 'localStorage' | 'sessionStorage';
  readonly key: string;

  constructor(area: 'localStorage' | 'sessionStorage', key: string) {
    this.#area = area;
    this.key = key;
  }

  /** The text; null where there is none. */
  read(): string | null {
    try {
      return globalThis[this.#area].getItem(this.key);
    } catch {
      return null;
    }
  }

  /** @returns whether it is kept */
  write(text: string): boolean {
    try {
      globalThis[this.#area].setItem(this.key, text);
      return true;
    } catch {
      return false;
    }
  }

  remove(): void {
    try {
      globalThis[this.#area].removeItem(this.key);
    } catch {
      // Nothing can be stored, so nothing is.
    }
  }
}
