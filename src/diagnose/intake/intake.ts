import type { Input } from '../worker/engine.ts';
import { formatBytes, formatCount } from '../../format.ts';
import { nameOfFiles, type GivenFile } from '../input/member.ts';
import type { Parts } from '../parts.ts';
import { textFile } from './text-file.ts';

/** Text longer than this is kept beside the text field instead of in it: laying it out would freeze the page. In UTF-16 units. */
export const MAX_IN_FIELD = 200_000;
/** Longest kept text that may be put into the field on request. */
const MAX_EDITABLE = 2_000_000;

/** Where an input comes in, and where the name of what is kept beside it stands. */
type Field = Pick<Parts, 'input' | 'held'>;

/** What is kept beside the field. */
interface Held {
  readonly input: Input;
  readonly name: string;
  readonly editable: boolean;
  readonly isExample?: boolean;
}

/** How an input came: typed letter by letter, or all at once. */
export type Manner = 'typed' | 'given';

/**
 * What the reader gave: the text in the field, or a long text or files kept beside it. Knows all the ways in, and reports
 * every change through `onChange`.
 */
export class Intake {
  readonly #parts: Field;
  readonly #onChange: (manner: Manner) => void;
  readonly #example: string;
  /** A long text or files with its name, and whether it may be put into the field. */
  #held: Held | undefined;
  /** What the field held last. */
  #text = '';

  constructor(parts: Field, onChange: (manner: Manner) => void) {
    this.#parts = parts;
    this.#onChange = onChange;
    this.#example = parts.input.placeholder;
  }

  /**
   * What there is to diagnose now. A long text has become a file then, so that the page's memory need not hold it.
   * @throws {DOMException} `AbortError` where the signal says so
   */
  async take(signal: AbortSignal): Promise<Input> {
    const held = this.#held;
    if (!held || !('text' in held.input)) return this.#input;
    const file = await textFile(held.input.text, held.name, signal);
    this.#held = { ...held, input: { files: [{ path: file.name, file }] } };
    return this.#held.input;
  }

  /** Whether there is a text that `edit` would put into the field. */
  get isEditable(): boolean {
    return this.#held ? this.#held.editable : this.length > 0;
  }

  /** Whether what was given is kept beside the field. */
  get isHeld(): boolean {
    return this.#held !== undefined;
  }

  /** Whether it is a log of ours. */
  get isExample(): boolean {
    return this.#held?.isExample ?? false;
  }

  get isEmpty(): boolean {
    return this.length === 0;
  }

  /** Characters of the text, white space around it aside; infinite for files. */
  get length(): number {
    const input = this.#input;
    return 'text' in input ? input.text.trim().length : Infinity;
  }

  /** Replaces everything by a text. */
  takeText(text: string): void {
    if (text.length > MAX_IN_FIELD) {
      const editable = text.length <= MAX_EDITABLE;
      return this.#hold({ input: { text }, name: 'Pasted log', editable }, `Pasted log, ${formatBytes(text.length)}`);
    }
    this.#fill(text);
    this.#onChange('given');
  }

  /** Replaces everything by a log of ours, to look at. */
  takeExample(text: string, name: string): void {
    this.#hold({ input: { text }, name, editable: true, isExample: true }, name);
  }

  /** Replaces everything by files. */
  takeFiles(files: readonly GivenFile[]): void {
    this.#hold({ input: { files }, name: nameOfFiles(files), editable: false }, labelOf(files));
  }

  /** Puts the text into the field, and the focus. */
  async edit(): Promise<void> {
    const held = this.#held;
    if (held?.editable) {
      const text = 'text' in held.input ? held.input.text : ((await held.input.files[0]?.file.text()) ?? '');
      if (this.#held === held) this.#fill(text);
    }
    this.#parts.input.focus();
  }

  /** Takes everything away, without a report. */
  clear(): void {
    this.#fill('');
  }

  /** The field was changed, by hand or by a script. */
  edited(event: Event): void {
    const text = this.#parts.input.value;
    // A text of several lines may come in one go and be reported line by line.
    if (text === this.#text && !this.#held) return;
    if (text.length > MAX_IN_FIELD && text.length - this.#text.length > MAX_IN_FIELD / 2) return this.takeText(text);
    const manner = isTyping(event, text.length - this.#text.length) ? 'typed' : 'given';
    this.#fill(text, false);
    this.#onChange(manner);
  }

  get #input(): Input {
    return this.#held?.input ?? { text: this.#parts.input.value };
  }

  #hold(held: Held, label: string): void {
    this.#fill('');
    this.#held = held;
    this.#parts.held.hidden = false;
    this.#parts.held.textContent = label;
    this.#parts.input.placeholder = 'Type or paste here to replace it';
    this.#onChange('given');
  }

  #fill(text: string, write = true): void {
    this.#held = undefined;
    this.#parts.held.hidden = true;
    this.#parts.input.placeholder = this.#example;
    this.#text = text;
    if (write) this.#parts.input.value = text;
  }
}

/** `build.log, 3.4 MB`, or `logs_1, 12 files, 3.4 MB` of a folder. */
function labelOf(files: readonly GivenFile[]): string {
  const name = nameOfFiles(files);
  const count = formatCount(files.length, 'file');
  const size = formatBytes(files.reduce((sum, { file }) => sum + file.size, 0));
  return [name, files.length > 1 && name !== count ? count : '', size].filter(Boolean).join(', ');
}

/** Letters that a key, or a word completed by the keyboard of a phone, adds at most. */
const MAX_KEYED = 8;

/**
 * Whether more keys are likely to follow. Many letters at once were pasted, dropped or dictated: there is nothing to wait for.
 * @param grown characters that the text has become longer by
 */
function isTyping(event: Event, grown: number): boolean {
  if (!(event instanceof InputEvent)) return false;
  return grown <= MAX_KEYED && !event.inputType.startsWith('insertFrom');
}
