import { Answer, type Shelf } from './answer.ts';
import { Engine, type Input, type Question } from './worker/engine.ts';
import { History } from './history/history.ts';
import { nameOfFiles } from './input/member.ts';
import { Intake, type Manner } from './intake/intake.ts';
import { LogPanel } from './log-panel.ts';
import { findParts, type Parts } from './parts.ts';
import type { Problem } from './problem.ts';
import { Progress } from './progress.ts';
import type { Diagnosed, LogReply } from './worker/protocol.ts';
import { idsInHash } from './share/found-link.ts';
import { Sharing } from './share/sharing.ts';
import { listenForLogs } from './intake/ways-in.ts';

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
  #log!: LogPanel;
  #sharing!: Sharing;
  #history!: History;
  #run = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  connectedCallback(): void {
    const { signal } = this.#listening;
    this.#parts = findParts(this);
    this.#engine = new Engine(this.dataset['index'] ?? '', this.dataset['cards'] ?? '');
    this.#sharing = new Sharing(this, this.dataset['report'] ?? location.href);
    this.#answer = new Answer(this.#parts, () => this.#sharing.report());
    this.#progress = new Progress(this.#parts);
    this.#intake = new Intake(this.#parts, (manner) => this.#changed(manner));
    this.#log = new LogPanel(this, this.#parts, this.#intake);
    this.#history = new History(this.#parts.history, this.#intake);
    this.#history.start(() => import('./views.ts'), signal);
    const { diagnose, retry, cancel, clear, edit, input } = this.#parts;
    diagnose.addEventListener('click', () => this.#diagnose('given'), { signal });
    retry.addEventListener('click', () => this.#diagnose('given'), { signal });
    cancel.addEventListener('click', () => this.#cancel(), { signal });
    clear.addEventListener('click', () => this.#clear(), { signal });
    edit.addEventListener('click', () => void this.#log.edit(), { signal });
    input.addEventListener('keydown', (event) => this.#keyDown(event), { signal });
    this.#loadOnIntent(signal);
    listenForLogs(this, this.#parts, this.#intake, signal);
    window.addEventListener('hashchange', () => void this.#showShared(), { signal });
    void this.#showShared();
  }

  disconnectedCallback(): void {
    this.#listening.abort();
    this.#listening = new AbortController();
    this.#stop();
    this.#engine.stop();
  }

  /**
   * Loads what a diagnosis needs before it is needed: the worker and its files when the page is idle, the rest when somebody turns to the
   * box. A failure is told only when a diagnosis needs them.
   */
  #loadOnIntent(signal: AbortSignal): void {
    const load = (): void => void this.#load().catch(() => undefined);
    const loadEngine = (): void => void this.#engine.load().catch(() => undefined);
    for (const intent of ['focusin', 'pointerover', 'dragenter'])
      this.addEventListener(intent, load, { signal, once: true });
    if ('requestIdleCallback' in window) requestIdleCallback(loadEngine, { timeout: 5000 });
    else setTimeout(loadEngine, 1500);
  }

  async #load(): Promise<Shelf> {
    const loading = import('./views.ts').then(async (views) => ({
      views,
      tools: await views.loadTools(this.dataset['tools'] ?? ''),
    }));
    const [cards, loaded] = await Promise.all([this.#engine.load(), loading]);
    return { cards, ...loaded };
  }

  #changed(manner: Manner): void {
    this.#stop();
    this.#history.leave();
    // A log that is only edited is shown again when it is given again; until then, the field is what counts.
    if (manner === 'typed') this.#log.close();
    this.#log.update();
    if (manner === 'typed' && this.#intake.length < MIN_TYPED) return this.#answer.reset();
    this.#answer.outdate();
    if (manner === 'given') this.#diagnose(manner);
    else this.#pause = setTimeout(() => this.#diagnose(manner), TYPING_PAUSE);
  }

  #keyDown(event: KeyboardEvent): void {
    if (event.key !== 'Enter' || !(event.ctrlKey || event.metaKey)) return;
    event.preventDefault();
    this.#diagnose('given');
  }

  #diagnose(manner: Manner): void {
    this.#stop();
    if (this.#intake.isEmpty) return this.#fail({ code: 'nothing-given' });
    this.#run = new AbortController();
    void this.#work(this.#run.signal, manner);
  }

  async #work(signal: AbortSignal, manner: Manner): Promise<void> {
    this.#answer.begin();
    this.#progress.start(undefined);
    try {
      const [input, shelf] = await Promise.all([this.#intake.take(signal), this.#load()]);
      if (signal.aborted) return;
      if ('files' in input) this.#progress.start(nameOfFiles(input.files));
      const outcome = await this.#engine.run(input, {
        signal,
        onProgress: (done, total) => this.#progress.update(done, total),
        onLog: (reply) => this.#receive(reply),
      });
      const focusLost = this.#progress.stop();
      if (outcome.type === 'problem') this.#fail(outcome.problem);
      else this.#show(outcome, input, manner, shelf);
      if (focusLost) this.#answer.focus();
    } catch (error) {
      // A stopped run has been replaced by another one or was cancelled, which has been told.
      if (signal.aborted) return;
      this.#progress.stop();
      this.#log.close();
      this.#answer.showLoadFailure(error);
    }
  }

  #show(diagnosed: Diagnosed, input: Input, manner: Manner, shelf: Shelf): void {
    const { diagnosis, sections } = diagnosed;
    // What is passed on or remembered holds nothing of the log: there, titles stay as they are.
    const { cards, views } = shelf;
    const titled = { ...shelf, cards: views.titledCards(cards, views.caughtIn(diagnosed)) };
    const ask = (question: Question): void => this.#engine.ask(question);
    const opened = manner === 'given' && this.#log.open(views, { diagnosis, sections, cards: titled.cards, ask });
    this.#answer.show(diagnosed, titled, opened ? (line) => this.#log.goTo(line) : undefined);
    this.#sharing.begin(diagnosed, cards, ask);
    if (manner === 'given' && !this.#intake.isExample) void this.#history.record(diagnosed, input, shelf);
  }

  #receive(reply: LogReply): void {
    if (reply.type === 'masked') this.#sharing.receive(reply);
    else this.#log.receive(reply);
  }

  /** Shows what the address names, where there is no log of the reader's own. */
  async #showShared(): Promise<void> {
    const ids = idsInHash(location.hash);
    if (!ids || !this.#intake.isEmpty) return;
    this.#run = new AbortController();
    const { signal } = this.#run;
    try {
      const shelf = await this.#load();
      if (!signal.aborted) this.#answer.showShared(ids, shelf);
    } catch (error) {
      if (!signal.aborted) this.#answer.showLoadFailure(error);
    }
  }

  #fail(problem: Problem): void {
    this.#log.close();
    this.#answer.showProblem(problem);
  }

  #cancel(): void {
    this.#stop();
    this.#log.close();
    this.#answer.showCancelled();
    this.#parts.diagnose.focus();
  }

  #clear(): void {
    this.#stop();
    this.#intake.clear();
    this.#history.leave();
    this.#log.close();
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
