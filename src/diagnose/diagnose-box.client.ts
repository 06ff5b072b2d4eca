import { Answer } from './answer.ts';
import { Engine } from './engine.ts';
import { Intake, type Manner } from './intake.ts';
import { findParts, type Parts } from './parts.ts';
import { Progress } from './progress.ts';
import { listenForLogs } from './ways-in.ts';

/** Pause in typing after which what was typed is diagnosed, in milliseconds. */
const TYPING_PAUSE = 450;
/** Fewer characters than this are not diagnosed by themselves while somebody types. */
const MIN_TYPED = 3;

/** The paste box: takes a log in any way, has it diagnosed in a worker, shows the answer. */
export class DiagnoseBox extends HTMLElement {
  #listening = new AbortController();
  #parts!: Parts;
  #engine!: Engine;
  #intake!: Intake;
  #answer!: Answer;
  #progress!: Progress;
  #run = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#parts = findParts(this);
    this.#engine = new Engine(this.dataset['index'] ?? '', this.dataset['cards'] ?? '');
    this.#answer = new Answer(this.#parts, this.dataset['report'] ?? '/');
    this.#progress = new Progress(this.#parts);
    this.#intake = new Intake(this.#parts, (manner) => this.#changed(manner));
    const { diagnose, retry, cancel, clear, edit, input } = this.#parts;
    diagnose.addEventListener('click', () => this.#diagnose(), { signal });
    retry.addEventListener('click', () => this.#diagnose(), { signal });
    cancel.addEventListener('click', () => this.#cancel(), { signal });
    clear.addEventListener('click', () => this.#clear(), { signal });
    edit.addEventListener('click', () => this.#intake.edit(), { signal });
    input.addEventListener('keydown', (event) => this.#keyDown(event), { signal });
    this.#loadOnIntent(signal);
    listenForLogs(this, this.#parts, this.#intake, signal);
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#stop();
    this.#engine.stop();
  }

  /** Loads the worker and its files before they are needed. A failure is told only when a diagnosis needs them. */
  #loadOnIntent(signal: AbortSignal): void {
    const load = (): void => void this.#engine.load().catch(() => undefined);
    for (const intent of ['focusin', 'pointerover', 'dragenter'])
      this.addEventListener(intent, load, { signal, once: true });
    if ('requestIdleCallback' in window) requestIdleCallback(load, { timeout: 5000 });
    else setTimeout(load, 1500);
  }

  #changed(manner: Manner): void {
    this.#stop();
    this.#parts.clear.hidden = this.#intake.isEmpty;
    if (manner === 'typed' && this.#intake.length < MIN_TYPED) return this.#answer.reset();
    this.#answer.outdate();
    if (manner === 'given') this.#diagnose();
    else this.#pause = setTimeout(() => this.#diagnose(), TYPING_PAUSE);
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#diagnose();
  }

  #diagnose(): void {
    this.#stop();
    if (this.#intake.isEmpty) return this.#answer.showProblem({ code: 'nothing-given' });
    this.#run = new AbortController();
    void this.#work(this.#run.signal);
  }

  async #work(signal: AbortSignal): Promise<void> {
    const { input } = this.#intake;
    this.#answer.begin();
    this.#progress.start('file' in input ? input.file : undefined);
    try {
      const cards = await this.#engine.load();
      if (signal.aborted) return;
      const outcome = await this.#engine.run(input, {
        signal,
        onProgress: (done) => this.#progress.update(done),
        onExcerpt: (lines) => this.#answer.showExcerpt(lines),
      });
      const focusLost = this.#progress.stop();
      if (outcome.type === 'problem') this.#answer.showProblem(outcome.problem);
      else this.#answer.show(outcome.diagnosis, outcome.ms, cards);
      if (focusLost) this.#answer.focus();
    } catch (error) {
      // A stopped run has been replaced by another one or was cancelled, which has been told.
      if (signal.aborted) return;
      this.#progress.stop();
      this.#answer.showLoadFailure(error);
    }
  }

  #cancel(): void {
    this.#stop();
    this.#answer.showCancelled();
    this.#parts.diagnose.focus();
  }

  #clear(): void {
    this.#stop();
    this.#intake.clear();
    this.#parts.clear.hidden = true;
    this.#answer.reset();
    this.#parts.input.focus();
  }

  /** Ends what is under way; its results are not waited for. */
  #stop(): void {
    clearTimeout(this.#pause);
    this.#run.abort();
    this.#progress.stop();
  }
}

customElements.define('diagnose-box', DiagnoseBox);
