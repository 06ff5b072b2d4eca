import type { Intake } from './intake/intake.ts';
import type { LogView, LogViewOptions } from './log-view/log-view.ts';
import type { Parts } from './parts.ts';
import type { LogReply } from './worker/protocol.ts';

/** What shows a diagnosis; it is loaded apart from the page. */
export type Views = typeof import('./views.ts');

/** A log of fewer lines is read as easily in the field that it came in. */
const MIN_LINES = 3;

/** The log view in the place of the field: shows a log that was diagnosed, and gives the field back. */
export class LogPanel {
  readonly #box: HTMLElement;
  readonly #parts: Parts;
  readonly #intake: Intake;
  #view: LogView | undefined;

  constructor(box: HTMLElement, parts: Parts, intake: Intake) {
    this.#box = box;
    this.#parts = parts;
    this.#intake = intake;
  }

  /** Shows a log, where it has some lines. The focus goes along where its place goes away. @returns whether it is shown */
  open({ LogView }: Views, options: Omit<LogViewOptions, 'say'>): boolean {
    this.close();
    if (options.diagnosis.lineCount < MIN_LINES) return false;
    const { log, status } = this.#parts;
    this.#view = new LogView(log, { ...options, say: (text) => (status.textContent = text) });
    this.#show(true);
    return true;
  }

  receive(reply: LogReply): void {
    this.#view?.receive(reply);
  }

  /** Leads to a line of the log. */
  goTo(line: number): void {
    if (!this.#view) return;
    this.#show(true);
    this.#view.goTo(line);
    this.#view.focus();
  }

  /** Gives the field back, with the log in it. */
  edit(): Promise<void> {
    this.#show(false);
    return this.#intake.edit();
  }

  /** Forgets the log and gives the field back. */
  close(): void {
    this.#view = undefined;
    this.#parts.log.replaceChildren();
    this.#show(false);
  }

  /** Puts the buttons in order that depend on what there is and what is shown of it. */
  update(): void {
    const { edit, clear, log } = this.#parts;
    clear.hidden = this.#intake.isEmpty;
    clear.textContent = log.hidden ? 'Clear' : 'Another log';
    edit.hidden = !this.#intake.isEditable || (log.hidden && !this.#intake.isHeld);
  }

  #show(read: boolean): void {
    const { log, input, diagnose, examples } = this.#parts;
    const { activeElement } = document;
    const goesAway =
      activeElement === input ||
      activeElement === diagnose ||
      activeElement === document.body ||
      examples.contains(activeElement);
    log.hidden = !read;
    this.#box.toggleAttribute('data-read', read);
    this.update();
    if (read && goesAway) this.#view?.focus();
  }
}
