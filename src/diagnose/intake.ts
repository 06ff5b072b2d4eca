import { formatBytes } from './format.ts';
import type { Input } from './engine.ts';
import type { Parts } from './parts.ts';

/** Text longer than this is kept beside the text field instead of in it: laying it out would freeze the page. In UTF-16 units. */
export const MAX_IN_FIELD = 200_000;
/** Longest kept text that may be put into the field on request. */
const MAX_EDITABLE = 2_000_000;

/** How an input came: typed letter by letter, or all at once. */
export type Manner = 'typed' | 'given';

/**
 * What the reader gave: the text in the field, or a long text or a file kept beside it. Knows all the ways in, and reports
 * every change through `onChange`.
 */
export class Intake {
  readonly #parts: Parts;
  readonly #onChange: (manner: Manner) => void;
  readonly #example: string;
  #held: Input | undefined;
  #length = 0;

  constructor(parts: Parts, onChange: (manner: Manner) => void) {
    this.#parts = parts;
    this.#onChange = onChange;
    this.#example = parts.input.placeholder;
  }

  /** What there is to diagnose now. */
  get input(): Input {
    return this.#held ?? { text: this.#parts.input.value };
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Characters of the text, white space around it aside; infinite for a file. */
  get length(): number {
    const { input } = this;
    return 'text' in input ? input.text.trim().length : Infinity;
  }

  /** Replaces everything by a text. */
  takeText(text: string): void {
    if (text.length > MAX_IN_FIELD) return this.#hold({ text }, `Pasted log, ${formatBytes(text.length)}`);
    this.#fill(text);
    this.#onChange('given');
  }

  /** Replaces everything by a file: the first, where several were given. */
  takeFiles(files: FileList): void {
    const file = files[0];
    if (!file) return;
    const others = files.length > 1 ? `, the first of ${files.length} files` : '';
    this.#hold({ file }, `${file.name}, ${formatBytes(file.size)}${others}`);
  }

  /** Puts the kept text into the field. */
  edit(): void {
    if (!this.#held || !('text' in this.#held)) return;
    const { text } = this.#held;
    this.#fill(text);
    this.#parts.input.focus();
  }

  /** Takes everything away, without a report. */
  clear(): void {
    this.#fill('');
  }

  /** The field was changed, by hand or by a script. */
  edited(event: Event): void {
    const text = this.#parts.input.value;
    if (text.length > MAX_IN_FIELD && text.length - this.#length > MAX_IN_FIELD / 2) return this.takeText(text);
    this.#fill(text, false);
    this.#onChange(text === '' || isTyping(event) ? 'typed' : 'given');
  }

  #hold(held: Input, name: string): void {
    this.#fill('');
    this.#held = held;
    this.#parts.held.hidden = false;
    this.#parts.input.placeholder = 'Type or paste here to replace it';
    this.#parts.heldName.textContent = name;
    this.#parts.edit.hidden = !('text' in held) || held.text.length > MAX_EDITABLE;
    this.#onChange('given');
  }

  #fill(text: string, write = true): void {
    this.#held = undefined;
    this.#parts.held.hidden = true;
    this.#parts.input.placeholder = this.#example;
    this.#length = text.length;
    if (write) this.#parts.input.value = text;
  }
}

/** Whether more keys are likely to follow. Many letters at once were pasted, dropped or dictated: there is nothing to wait for. */
function isTyping(event: Event): boolean {
  if (!(event instanceof InputEvent)) return false;
  const { inputType, data } = event;
  if (inputType.startsWith('delete') || inputType === 'insertLineBreak') return true;
  return inputType.startsWith('insert') && data !== null && data.length <= 8;
}
