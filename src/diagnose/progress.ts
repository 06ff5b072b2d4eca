import { formatBytes } from '../format.ts';
import type { Parts } from './parts.ts';

/** Work that takes less than this shows no progress: it would only flicker. In milliseconds. */
const SHOW_AFTER = 250;
/** A screen reader is told of progress at most this often, in milliseconds. */
const SAY_EVERY = 10_000;

/** Shows how far files have been read and offers to stop. */
export class Progress {
  readonly #parts: Parts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #name: string | undefined;
  #started = 0;
  #said = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param name of what is read; undefined for a text, whose progress cannot be told */
  start(name: string | undefined): void {
    this.stop();
    this.#name = name;
    this.#started = this.#said = performance.now();
    const { meter, rate, progress } = this.#parts;
    const what = name === undefined ? 'Diagnosing' : `Reading ${name}`;
    meter.removeAttribute('value');
    meter.setAttribute('aria-label', what);
    rate.textContent = what;
    this.#timer = setTimeout(() => (progress.hidden = false), SHOW_AFTER);
  }

  /** @param done bytes read so far @param total bytes to be read */
  update(done: number, total: number): void {
    if (this.#name === undefined) return;
    const { meter, rate, status } = this.#parts;
    const now = performance.now();
    meter.max = total;
    meter.value = done;
    rate.textContent = progressText(done, total, now - this.#started);
    if (now - this.#said < SAY_EVERY) return;
    this.#said = now;
    status.textContent = `${Math.floor((100 * done) / total)} percent read.`;
  }

  /** Hides it. @returns whether that took the focus away, because it was on Cancel */
  stop(): boolean {
    clearTimeout(this.#timer);
    const { progress } = this.#parts;
    const focusLost = progress.contains(document.activeElement);
    progress.hidden = true;
    return focusLost;
  }
}

/** `312 MB of 1 GB, 410 MB a second`. */
export function progressText(done: number, total: number, ms: number): string {
  const rate = ms > 0 ? `, ${formatBytes(Math.round((1000 * done) / ms))} a second` : '';
  return `${formatBytes(done)} of ${formatBytes(total)}${rate}`;
}
