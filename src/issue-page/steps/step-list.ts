import { el } from '../../browser/el.ts';
import { copyWith } from '../../components/copy/copy-with.ts';
import { checklist, markdownOf } from './markdown.ts';

interface Step {
  readonly item: HTMLLIElement;
  readonly id: string;
  readonly box: HTMLInputElement;
}

/** One list of steps: a box on each number, and a line below that says how far one is. */
export class StepList {
  readonly #steps: readonly Step[];
  readonly #onChange: () => void;
  readonly #said = el('span');
  readonly #untick = footButton('Untick all');
  readonly #foot = el('p', { class: 'steps-foot' });

  /** @param idOf names a step by its first sentence @param onChange told that steps were ticked or unticked */
  constructor(list: HTMLOListElement, idOf: (text: string) => string, onChange: () => void) {
    this.#onChange = onChange;
    const items = [...list.children].filter((item) => item instanceof HTMLLIElement);
    this.#steps = items.map((item, index) => this.#equip(item, index + 1, idOf));
    const copy = footButton('Copy as a checklist');
    copy.addEventListener('click', () => void copyWith(copy, checklist(items)));
    this.#untick.addEventListener('click', () => this.#untickAll());
    this.#foot.append(this.#said, this.#untick, copy);
    list.after(this.#foot);
  }

  /** Ids of the steps that are ticked. */
  get ticked(): string[] {
    return this.#steps.filter(({ box }) => box.checked).map(({ id }) => id);
  }

  /** Ticks the steps with these ids, and no other. */
  tick(ids: ReadonlySet<string>): void {
    for (const { box, id } of this.#steps) box.checked = ids.has(id);
    this.#say();
  }

  /** Takes away all that was added to the list. */
  remove(): void {
    this.#foot.remove();
    for (const { item } of this.#steps) item.querySelector('.step-tools')?.remove();
  }

  #equip(item: HTMLLIElement, number: number, idOf: (text: string) => string): Step {
    const id = idOf(item.querySelector('p')?.textContent ?? item.textContent);
    // A browser that restores fields on Back would bring back what was unticked elsewhere.
    const box = el('input', { type: 'checkbox', 'aria-label': `Step ${number} done`, autocomplete: 'off' });
    box.addEventListener('change', () => this.#changed());
    const name = `Copy step ${number}`;
    const copy = el('button', { type: 'button', 'aria-label': name, title: name });
    copy.addEventListener('click', () => void copyWith(copy, markdownOf(item)));
    item.prepend(el('span', { class: 'step-tools' }, box, copy));
    return { item, id, box };
  }

  #untickAll(): void {
    for (const { box } of this.#steps) box.checked = false;
    this.#changed();
    this.#steps[0]?.box.focus();
  }

  #changed(): void {
    this.#say();
    this.#onChange();
  }

  #say(): void {
    const done = this.ticked.length;
    const all = this.#steps.length;
    this.#untick.hidden = done === 0;
    this.#said.hidden = done === 0;
    this.#said.textContent = `${done} of ${all} done`;
    if (done === all && document.getElementById('verify')) this.#said.replaceChildren('All done. ', verifyLink());
  }
}

const verifyLink = (): HTMLElement => el('a', { href: '#verify' }, 'Verify it');

const footButton = (text: string): HTMLButtonElement => el('button', { type: 'button', class: 'text-button' }, text);
