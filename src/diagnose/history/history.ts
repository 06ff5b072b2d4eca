import type { Shelf } from '../answer.ts';
import type { Input } from '../worker/engine.ts';
import { nameOfFiles } from '../input/member.ts';
import type { Intake } from '../intake/intake.ts';
import type { Views } from '../log-panel.ts';
import type { Diagnosed } from '../worker/protocol.ts';
import { before, forget, MAX_TEXT, remember, type Entry } from './memory.ts';
import { isStored, onChangeElsewhere, recall, store } from './store.ts';

/** Pages that are remembered of one diagnosis. */
const MAX_FOUND = 3;

/** The last diagnoses of this browser: remembers them, and has them shown below the box. */
export class History {
  readonly #host: HTMLElement;
  readonly #intake: Intake;
  #views: Views | undefined;
  /** When the diagnosis on the screen was made, where it is remembered: it is not one from before. */
  #shown: number | undefined;
  /** That of which the log has been opened again. */
  #opened: number | undefined;
  /** How many diagnoses have been left. */
  #left = 0;

  /** @param host is filled and shown where there is something to show */
  constructor(host: HTMLElement, intake: Intake) {
    this.#host = host;
    this.#intake = intake;
  }

  /** Shows what is remembered, if anything is. @param load gets what shows it */
  start(load: () => Promise<Views>, signal: AbortSignal): void {
    onChangeElsewhere(() => this.#show(), signal);
    if (!isStored()) return;
    // Without it, everything else works as well.
    load().then(
      (views) => {
        this.#views = views;
        this.#show();
      },
      () => undefined,
    );
  }

  /** The diagnosis on the screen is no longer what counts. */
  leave(): void {
    this.#left++;
    this.#opened = undefined;
    if (this.#shown === undefined) return;
    this.#shown = undefined;
    this.#show();
  }

  /** Remembers a diagnosis, unless the reader does not want that. */
  async record({ diagnosis }: Diagnosed, input: Input, { views, cards }: Shelf): Promise<void> {
    this.#views = views;
    const { on, keepLogs } = recall();
    const left = this.#left;
    if (!on) {
      this.#show();
      return;
    }
    const found = diagnosis.findings
      .slice(0, MAX_FOUND)
      .map(({ issue }) => ({ id: issue, title: cards[issue]?.title ?? issue }));
    const text = keepLogs ? await textOf(input) : undefined;
    const name = 'files' in input ? nameOfFiles(input.files) : '';
    const entry: Entry = {
      at: Date.now(),
      name,
      verdict: diagnosis.verdict,
      found,
      ...(text !== undefined && { text }),
    };
    // Made again of a log that was kept, it takes the place of the one from then.
    const memory = this.#opened === undefined ? recall() : forget(recall(), this.#opened);
    this.#opened = undefined;
    // While its text was read, the reader may have gone on.
    if (left === this.#left) this.#shown = entry.at;
    store(remember(memory, entry));
    this.#show();
  }

  #show(): void {
    const memory = recall();
    if (!this.#views) return;
    // What was emptied by hand stays in sight, with the focus in it.
    this.#host.hidden &&= memory.entries.length === 0 && memory.on;
    this.#host.replaceChildren(
      ...this.#views.historyView(memory, before(memory, this.#shown), {
        onChange: (changed, focus) => {
          store(changed);
          this.#show();
          (this.#host.querySelector<HTMLElement>(focus) ?? this.#host.querySelector('h2'))?.focus();
        },
        onOpen: ({ at, text = '' }) => {
          this.#intake.takeText(text);
          this.#opened = at;
        },
      }),
    );
  }
}

/** The text of a log that is short enough to be kept, and is text. */
async function textOf(input: Input): Promise<string | undefined> {
  if ('text' in input) return input.text.length <= MAX_TEXT ? input.text : undefined;
  const [only, ...more] = input.files;
  if (!only || more.length > 0 || only.file.size > MAX_TEXT) return undefined;
  try {
    const text = await only.file.text();
    return text.includes('\0') || text.includes('\ufffd') ? undefined : text;
  } catch {
    return undefined;
  }
}
