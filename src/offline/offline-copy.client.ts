import { currentList, missing, removeCopy, saveCopy, savedCopy, type Copy, type Progress } from './copy.ts';
import { failureText, progressText, saveLabel, stateText } from './copy-words.ts';
import type { FileList } from './names.ts';

interface Kept {
  readonly copy: Copy | undefined;
  /** The site as it is now; without a network nobody knows. */
  readonly list: FileList | undefined;
  /** Whether nothing is missing, as far as that is known. */
  readonly complete: boolean;
}

async function kept(): Promise<Kept> {
  const [copy, list] = await Promise.all([savedCopy(), currentList().catch(() => undefined)]);
  return { copy, list, complete: copy?.whole === true && (list === undefined || missing(list, copy).length === 0) };
}

/** Lets the reader keep the whole site in this browser, with progress, and remove it again. */
export class OfflineCopy extends HTMLElement {
  #stop = new AbortController();
  /** Ends saving. */
  #saving: AbortController | undefined;

  connectedCallback(): void {
    if (!('caches' in globalThis) || !('serviceWorker' in navigator)) return;
    const { signal } = this.#stop;
    this.#part('save').addEventListener('click', () => void this.#save(), { signal });
    this.#part('cancel').addEventListener('click', () => this.#saving?.abort(), { signal });
    this.#part('remove').addEventListener('click', () => void this.#remove(), { signal });
    void this.#show();
  }

  disconnectedCallback(): void {
    this.#saving?.abort();
    this.#stop.abort();
    this.#stop = new AbortController();
  }

  async #show(): Promise<void> {
    this.#tell(await kept());
  }

  /** Shows what is kept. */
  #tell({ copy, list, complete }: Kept): void {
    this.#part('state').textContent = stateText(copy, list);
    this.#part('save').textContent = saveLabel(copy);
    this.#part('save').hidden = complete || list === undefined;
    this.#part('remove').hidden = copy === undefined;
    this.hidden = false;
  }

  async #save(): Promise<void> {
    this.#saving = new AbortController();
    const { signal } = this.#saving;
    this.#part('problem').textContent = '';
    this.#busy(true);
    this.#part('cancel').focus();
    let problem = '';
    try {
      // So that the browser does not clear the copy to make room. Firefox asks the reader: the copy does not wait for the answer.
      void navigator.storage.persist().catch(() => false);
      const list: FileList = await currentList();
      await saveCopy(list, (progress) => this.#progress(progress), signal);
    } catch (error) {
      problem = signal.aborted ? '' : failureText(error);
    }
    // From here on without a pause, in which the focus would be nowhere. Who went on reading meanwhile is left where they are.
    const now = await kept();
    const hadFocus = this.contains(document.activeElement);
    this.#busy(false);
    this.#tell(now);
    this.#part('problem').textContent = problem;
    if (!hadFocus) return;
    // The only button left would remove what was just saved.
    if (now.complete) this.#part('state').focus();
    else this.#focusOnButton();
  }

  async #remove(): Promise<void> {
    await removeCopy();
    this.#part('problem').textContent = '';
    await this.#show();
    this.#focusOnButton();
  }

  #busy(on: boolean): void {
    this.#part('work').hidden = !on;
    this.#part('cancel').hidden = !on;
    if (!on) return;
    this.#part('save').hidden = true;
    this.#part('remove').hidden = true;
    this.#part<HTMLProgressElement>('meter').removeAttribute('value');
    this.#part('state').textContent = 'Saving the site in this browser.';
    this.#part('rate').textContent = '';
  }

  #progress(progress: Progress): void {
    const meter = this.#part<HTMLProgressElement>('meter');
    meter.max = progress.ofBytes;
    meter.value = progress.bytes;
    this.#part('rate').textContent = progressText(progress);
  }

  /** The button that had the focus is gone: its successor takes it. */
  #focusOnButton(): void {
    this.querySelector<HTMLElement>('button:not([hidden])')?.focus();
  }

  #part<Part extends HTMLElement = HTMLElement>(name: string): Part {
    const part = this.querySelector<Part>(`[data-part="${name}"]`);
    if (!part) throw new Error(`<offline-copy> lacks its part "${name}".`);
    return part;
  }
}

customElements.define('offline-copy', OfflineCopy);
