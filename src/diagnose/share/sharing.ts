import type { Cards } from '../card.ts';
import type { Question } from '../worker/engine.ts';
import type { Diagnosed, LogReply } from '../worker/protocol.ts';
import { excerptOf } from './excerpt.ts';
import { openReport } from './report-dialog.ts';
import { linesToMask, shareBar } from './share-bar.ts';

type Masked = Extract<LogReply, { type: 'masked' }>;

/** Passes a diagnosis on: has the worker mask what may be told of the log, then offers the ways to tell it. */
export class Sharing {
  readonly #box: HTMLElement;
  readonly #newIssueUrl: string;
  #shown: { readonly diagnosed: Diagnosed; readonly cards: Cards } | undefined;
  #masked: Masked | undefined;
  /** Whether a report waits for what is masked. */
  #isWanted = false;

  /** @param newIssueUrl where the project's repository takes new issues */
  constructor(box: HTMLElement, newIssueUrl: string) {
    this.#box = box;
    this.#newIssueUrl = newIssueUrl;
  }

  /** A diagnosis is shown. @param ask asks the worker; the answer goes to `receive` */
  begin(diagnosed: Diagnosed, cards: Cards, ask: (question: Question) => void): void {
    const { findings, errorLines, lineCount } = diagnosed.diagnosis;
    this.#shown = { diagnosed, cards };
    this.#masked = undefined;
    this.#isWanted = false;
    ask({ type: 'mask', ranges: excerptOf(errorLines, lineCount), texts: linesToMask(findings) });
  }

  receive(masked: Masked): void {
    if (!this.#shown) return;
    this.#masked = masked;
    if (this.#isWanted) this.report();
    const { diagnosed, cards } = this.#shown;
    const { findings } = diagnosed.diagnosis;
    if (findings.length === 0) return;
    const bar = shareBar(findings, masked.texts, { cards, sections: diagnosed.sections });
    this.#box.querySelector('[aria-label="Findings"]')?.after(bar);
  }

  /** Lets the reader see and edit what a report would say, before it is opened. */
  report(): void {
    this.#isWanted = this.#masked === undefined;
    if (this.#masked) openReport(this.#box, this.#masked.excerpt, this.#newIssueUrl);
  }
}
