import { keepCaught } from '../../diagnose/caught.ts';
import { Engine, type Outcome } from '../../diagnose/worker/engine.ts';
import { formatBytes } from '../../format.ts';
import { Intake, type Manner } from '../../diagnose/intake/intake.ts';
import { problemText } from '../../diagnose/problem.ts';
import { el } from '../../browser/el.ts';
import { find } from '../../browser/find.ts';
import { listenForGiven } from '../../diagnose/intake/ways-in.ts';
import { conclude } from './conclusion.ts';
import { details } from './details.ts';
import { sentence } from './sentence.ts';

/** Pause in typing after which what was typed is looked at, in milliseconds. */
const TYPING_PAUSE = 450;
/** Fewer characters than this say nothing. */
const MIN_LENGTH = 3;
/** Reading that takes less than this is not told of, in milliseconds. */
const SHOW_AFTER = 250;

/** Says of a log, in whichever way it comes, whether it shows the error of the page. */
export class Check {
  readonly #element: HTMLElement;
  readonly #issue: string;
  readonly #verdict: HTMLElement;
  readonly #details: HTMLElement;
  readonly #engine: Engine;
  readonly #intake: Intake;
  readonly #listening = new AbortController();
  #run = new AbortController();
  #pause: ReturnType<typeof setTimeout> | undefined;

  /** @param early what was given before there was a check */
  constructor(element: HTMLElement, early: { text: string } | { files: readonly File[] } | undefined) {
    this.#element = element;
    this.#issue = element.dataset['issue'] ?? '';
    this.#verdict = find(element, '.check-verdict');
    this.#details = find(element, '.check-details');
    this.#engine = new Engine(element.dataset['index'] ?? '', element.dataset['cards'] ?? '');
    const input = find<HTMLTextAreaElement>(element, 'textarea');
    const chooser = find<HTMLInputElement>(element, 'input[type=file]');
    this.#intake = new Intake({ input, held: find(element, '[data-part=held]') }, (manner) => this.#changed(manner));
    listenForGiven(element, { input, choosers: [chooser] }, this.#intake, this.#listening.signal);
    // So that the answer is there at once. A failure is told when there is something to answer.
    void this.#engine.load().catch(() => undefined);
    if (early && 'files' in early) this.#intake.takeFiles(early.files.map((file) => ({ path: file.name, file })));
    else if (early) this.#intake.takeText(early.text);
    // What was typed while all this was on its way.
    else if (input.value !== '') this.#intake.takeText(input.value);
  }

  stop(): void {
    this.#listening.abort();
    this.#end();
    this.#engine.stop();
  }

  #changed(manner: Manner): void {
    this.#end();
    if (this.#intake.length < MIN_LENGTH) {
      this.#show('', '', []);
      return;
    }
    this.#details.setAttribute('aria-busy', 'true');
    if (manner === 'given') void this.#look();
    else this.#pause = setTimeout(() => void this.#look(), TYPING_PAUSE);
  }

  async #look(): Promise<void> {
    this.#run = new AbortController();
    const { signal } = this.#run;
    this.#pause = setTimeout(() => this.#show('reading', '', ['Reading…']), SHOW_AFTER);
    const onProgress = (done: number, total: number): void => {
      this.#show('reading', '', [`Reading, ${formatBytes(done)} of ${formatBytes(total)}`]);
    };
    try {
      const [input, cards] = await Promise.all([this.#intake.take(signal), this.#engine.load()]);
      const outcome: Outcome = await this.#engine.run(input, { signal, onProgress });
      this.#end();
      if (outcome.type === 'problem') this.#show('problem', problemText(outcome.problem), []);
      else {
        keepCaught(outcome.diagnosis.findings);
        document.dispatchEvent(new CustomEvent('caught-values'));
        const conclusion = conclude(outcome.diagnosis, this.#issue);
        this.#show(conclusion.is, sentence(conclusion), details(conclusion, cards));
      }
      this.#element.scrollIntoView({ block: 'nearest' });
    } catch (error) {
      if (signal.aborted) return;
      this.#end();
      const reason = error instanceof Error ? error.message : String(error);
      this.#show('problem', `What Faultline knows could not be loaded (${reason}).`, [this.#retryButton()]);
    }
  }

  #retryButton(): HTMLButtonElement {
    const button = el('button', { type: 'button' }, 'Try again');
    button.addEventListener('click', () => void this.#look());
    return button;
  }

  #show(state: string, verdict: string, below: readonly (Node | string)[]): void {
    this.#element.dataset['state'] = state;
    this.#verdict.textContent = verdict;
    this.#details.replaceChildren(...below);
    this.#details.setAttribute('aria-busy', String(state === 'reading'));
  }

  /** Ends what is under way; its answer is not waited for. */
  #end(): void {
    clearTimeout(this.#pause);
    this.#run.abort();
  }
}
