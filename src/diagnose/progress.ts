import { formatBytes } from './format.ts';
import type { Parts } from './parts.ts';

/** Work that takes less than this shows no progress: it would only flicker. In milliseconds. */
const SHOW_AFTER = 250;
/** A screen reader is told of progress at most this often, in milliseconds. */
const SAY_EVERY = 10_000;

/** Shows how far a file has been read and offers to stop. */
export class Progress {
  readonly #parts: Parts;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #file: File | undefined;
  #started = 0;
  #said = 0;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** @param file undefined for a text, whose progress cannot be told */
  start(file: File | undefined): void {
    this.stop();
    this.#file = file;
    this.#started = this.#said = performance.now();
    const { meter, rate, progress } = this.#parts;
    meter.removeAttribute('value');
    meter.setAttribute('aria-label', file ? `Reading ${file.name}` : 'Diagnosing');
    if (file) meter.max = file.size;
    rate.textContent = file ? `Reading ${file.name}` : 'Diagnosing';
    this.#timer = setTimeout(() => (progress.hidden = false), SHOW_AFTER);
  }

  /** @param done bytes read so far */
  update(done: number): void {
    if (!this.#file) return;
    const { meter, rate, status } = this.#parts;
    const now = performance.now();
    meter.value = done;
    rate.textContent = progressText(done, this.#file.size, now - this.#started);
    if (now - this.#said < SAY_EVERY) return;
    this.#said = now;
    status.textContent = `${Math.floor((100 * done) / this.#file.size)} percent read.`;
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
