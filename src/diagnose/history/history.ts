import type { Shelf } from '../answer.ts';
import type { Input } from '../engine.ts';
import { nameOfFiles } from '../input/member.ts';
import type { Intake } from '../intake.ts';
import type { Views } from '../log-panel.ts';
import type { Diagnosed } from '../protocol.ts';
import { MAX_TEXT, remember, type Entry } from './memory.ts';
import { isStored, onChangeElsewhere, recall, store } from './store.ts';

/** Pages that are remembered of one diagnosis. */
const MAX_FOUND = 3;

/** The last diagnoses of this browser: remembers them, and has them shown below the box. */
export class History {
  readonly #host: HTMLElement;
  readonly #intake: Intake;
  #views: Views | undefined;

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

  /** Remembers a diagnosis, unless the reader does not want that. */
  async record({ diagnosis }: Diagnosed, input: Input, { views, cards }: Shelf): Promise<void> {
    this.#views = views;
    const { on, keepLogs } = recall();
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
    store(remember(recall(), entry));
    this.#show();
  }

  #show(): void {
    const memory = recall();
    if (!this.#views) return;
    // What was emptied by hand stays in sight, with the focus in it.
    this.#host.hidden &&= memory.entries.length === 0 && memory.on;
    this.#host.replaceChildren(
      ...this.#views.historyView(memory, {
        onChange: (changed, focus) => {
          store(changed);
          this.#show();
          (this.#host.querySelector<HTMLElement>(focus) ?? this.#host.querySelector('h2'))?.focus();
        },
        onOpen: (text) => this.#intake.takeText(text),
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
