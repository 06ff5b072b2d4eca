import { chosenFiles, droppedFiles } from './dropped-files.ts';
import { takeHandedOver } from './handed-over.ts';
import { MAX_IN_FIELD, type Intake } from './intake.ts';
import type { Parts } from '../parts.ts';

/** Listens for everything that can bring a log: typing, pasting anywhere on the page, files chosen or dropped, an example, the address. */
export function listenForLogs(box: HTMLElement, parts: Parts, intake: Intake, signal: AbortSignal): void {
  parts.folder.webkitdirectory = true;
  listenForGiven(box, { input: parts.input, choosers: [parts.file, parts.folder] }, intake, signal);
  parts.examples.addEventListener('click', ({ target }) => takeExample(target, intake), { signal });
  const readHash = (): void => {
    const text = textInHash(location.hash) ?? takeHandedOver();
    if (text !== undefined) intake.takeText(text);
  };
  window.addEventListener('hashchange', readHash, { signal });
  readHash();
}

/** Where logs come in: a field, and the inputs that files are chosen with. */
interface Entrances {
  readonly input: HTMLTextAreaElement;
  readonly choosers: readonly HTMLInputElement[];
}

/** Listens for what a reader gives: typing, pasting anywhere on the page, files chosen or dropped. */
export function listenForGiven(
  box: HTMLElement,
  { input, choosers }: Entrances,
  intake: Intake,
  signal: AbortSignal,
): void {
  input.addEventListener('input', (event) => intake.edited(event), { signal });
  input.addEventListener('beforeinput', (event) => takeLongInsert(event, intake), { signal });
  for (const chooser of choosers) {
    chooser.addEventListener('change', () => takeChosen(chooser, intake), { signal });
  }
  document.addEventListener('paste', (event) => takePaste(event, input, intake), { signal });
  listenForDrops(box, intake, signal);
}

/** The text that a link to the paste box carries: `#q=<encoded text>`. */
export function textInHash(hash: string): string | undefined {
  return new URLSearchParams(hash.replace(/^#/, '')).get('q') ?? undefined;
}

function takeChosen(input: HTMLInputElement, intake: Intake): void {
  const files = chosenFiles(input.files ?? new DataTransfer().files);
  // So that choosing the same file again, after it was written anew, is a change too.
  input.value = '';
  if (files.length > 0) intake.takeFiles(files);
}

function takeExample(target: EventTarget | null, intake: Intake): void {
  const button = target instanceof Element ? target.closest<HTMLElement>('[data-example]') : null;
  if (button) intake.takeExample(button.dataset['example'] ?? '', `Example: ${button.textContent.trim()}`);
}

function takePaste(event: ClipboardEvent, input: HTMLTextAreaElement, intake: Intake): void {
  const data = event.clipboardData;
  if (!data || event.defaultPrevented) return;
  const here = event.target === input;
  if (!here && (isEditable(event.target) || document.querySelector('dialog:modal'))) return;
  // A copied table brings a picture of itself along: its text is what is wanted.
  const text = data.getData('text/plain');
  if (text === '' && data.files.length > 0) intake.takeFiles(chosenFiles(data.files));
  else if (text !== '' && (!here || text.length > MAX_IN_FIELD)) intake.takeText(text);
  else return;
  event.preventDefault();
}

/** A long text that comes neither by the clipboard nor by a key, as by dragging or from an assistive tool. */
function takeLongInsert(event: InputEvent, intake: Intake): void {
  const text = event.data ?? event.dataTransfer?.getData('text/plain') ?? '';
  if (text.length <= MAX_IN_FIELD) return;
  event.preventDefault();
  intake.takeText(text);
}

/** Files and folders may be dropped anywhere on the page: beside the box, the browser would leave the page to open it. */
function listenForDrops(box: HTMLElement, intake: Intake, signal: AbortSignal): void {
  const mark = (on: boolean): boolean => box.toggleAttribute('data-dragging', on);
  const over = (event: DragEvent): void => {
    if (!hasFiles(event)) return;
    event.preventDefault();
    if (event.dataTransfer) event.dataTransfer.dropEffect = 'copy';
    mark(true);
  };
  document.addEventListener('dragenter', over, { signal });
  document.addEventListener('dragover', over, { signal });
  document.addEventListener('dragleave', (event) => event.relatedTarget === null && mark(false), { signal });
  document.addEventListener(
    'drop',
    (event) => {
      mark(false);
      if (!hasFiles(event)) return;
      event.preventDefault();
      if (event.dataTransfer) void droppedFiles(event.dataTransfer).then((files) => intake.takeFiles(files));
    },
    { signal },
  );
}

const hasFiles = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;

function isEditable(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.closest('input, textarea, select') !== null)
  );
}
