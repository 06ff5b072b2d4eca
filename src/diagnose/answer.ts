import type { Cards, Tools } from './card.ts';
import { keepCaught } from './caught.ts';
import { formatCount, formatDuration } from '../format.ts';
import type { Views } from './log-panel.ts';
import type { Parts } from './parts.ts';
import { leftOutText, problemText, type Problem } from './problem.ts';
import type { Diagnosed } from './worker/protocol.ts';
import { announcement } from './sentences.ts';
import { el } from '../browser/el.ts';

/** What is loaded to show a diagnosis. */
export interface Shelf {
  readonly views: Views;
  readonly cards: Cards;
  readonly tools: Tools;
}

const AT_REST = 'Stays on this machine';

/** The visible and the spoken side of a diagnosis: the region with the findings, problems, the live region. */
export class Answer {
  readonly #parts: Parts;
  readonly #onReport: () => void;

  /** @param onReport told that an error is to be reported that is missing here */
  constructor(parts: Parts, onReport: () => void) {
    this.#parts = parts;
    this.#onReport = onReport;
  }

  /** The input has changed: what is shown stays in sight, but it no longer counts as the verdict. */
  outdate(): void {
    const { diagnosis } = this.#parts;
    delete diagnosis.dataset['verdict'];
    diagnosis.setAttribute('aria-busy', 'true');
    this.#say('');
    this.#tellLeftOut([]);
  }

  /** Work has begun. */
  begin(): void {
    this.outdate();
    const { diagnosis } = this.#parts;
    if (diagnosis.hidden) diagnosis.replaceChildren(el('h2', {}, 'Diagnosing…'));
    diagnosis.hidden = false;
  }

  /** @param goTo leads to a line of the log; absent where the log is not shown */
  show(diagnosed: Diagnosed, { views, cards, tools }: Shelf, goTo?: (line: number) => void): void {
    const { diagnosis, ms } = diagnosed;
    const { diagnosis: region, took, status } = this.#parts;
    region.hidden = false;
    const options = { ...diagnosed, cards, tools, onReport: this.#onReport, goTo };
    region.replaceChildren(...views.diagnosisView(diagnosis, options));
    keepCaught(diagnosis.findings);
    this.#tellLeftOut(diagnosed.leftOut);
    region.dataset['verdict'] = diagnosis.verdict;
    region.setAttribute('aria-busy', 'false');
    took.textContent = `✓ ${formatCount(diagnosis.lineCount, 'line')} read in ${formatDuration(ms)}, here`;
    status.textContent = announcement(diagnosis, cards);
  }

  /** Shows what a link names that somebody has shared. */
  showShared(ids: readonly string[], { views, cards }: Shelf): void {
    this.reset();
    const { diagnosis, status } = this.#parts;
    const titled = views.titledCards(
      cards,
      ids.map((id) => [id, {}]),
    );
    diagnosis.replaceChildren(...views.sharedView(ids, titled));
    diagnosis.hidden = false;
    status.textContent = `Found in somebody’s log: ${formatCount(ids.length, 'page')}.`;
  }

  showProblem(problem: Problem): void {
    this.reset();
    this.#say(problemText(problem));
  }

  /** The index or the cards could not be had: says why and offers another try. */
  showLoadFailure(error: unknown): void {
    this.reset();
    const reason = error instanceof Error ? error.message : String(error);
    this.#say(
      `What Faultline knows could not be loaded (${reason}). Your log is still here: check the connection and try again.`,
    );
    this.#parts.retry.hidden = false;
  }

  showCancelled(): void {
    this.reset();
    this.#parts.took.textContent = this.#parts.status.textContent = 'Cancelled. Nothing was diagnosed.';
  }

  /** Moves the focus to the answer, or to the field where there is none. */
  focus(): void {
    (this.#parts.diagnosis.querySelector('h2') ?? this.#parts.input).focus();
  }

  /** Nothing is diagnosed, nothing is wrong. */
  reset(): void {
    const { diagnosis, status, took } = this.#parts;
    this.outdate();
    diagnosis.setAttribute('aria-busy', 'false');
    diagnosis.hidden = true;
    diagnosis.replaceChildren();
    keepCaught([]);
    status.textContent = '';
    took.textContent = AT_REST;
  }

  #tellLeftOut(problems: readonly Problem[]): void {
    const { leftOut } = this.#parts;
    leftOut.hidden = problems.length === 0;
    leftOut.textContent = leftOutText(problems);
  }

  #say(problem: string): void {
    this.#parts.problem.textContent = problem;
    this.#parts.retry.hidden = true;
  }
}
