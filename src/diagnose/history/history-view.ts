import { formatCount } from '../../format.ts';
import { el } from '../../browser/el.ts';
import { unbroken } from '../../browser/unbroken.ts';
import { forget, forgetTexts, type Entry, type Memory } from './memory.ts';

export interface HistoryOptions {
  /** What is remembered is to change. @param focus selector of what gets the focus then; else the heading gets it */
  readonly onChange: (memory: Memory, focus: string) => void;
  /** The reader wants a log that was kept. */
  readonly onOpen: (entry: Entry) => void;
}

const FACES = { known: '', possible: 'Nothing for sure', unknown: 'Not known' } as const;
const times = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'short', hour: '2-digit', minute: '2-digit' });

/**
 * The last diagnoses, each to be forgotten, and the switches of what is remembered.
 * @param entries those that are listed: the one on the screen is not
 */
export function historyView(memory: Memory, entries: readonly Entry[], options: HistoryOptions): Node[] {
  const items = entries.map((entry, at) =>
    item(entry, { memory, successor: Math.min(at + 1, entries.length - 1) }, options),
  );
  const list = el('ol', { 'aria-label': 'Last diagnoses' }, ...items);
  return [
    el('h2', { tabindex: '-1' }, 'Diagnosed here before'),
    el('p', {}, sentence(memory, entries)),
    ...(entries.length > 0 ? [list] : []),
    switches(memory, options),
  ];
}

function sentence({ entries, on }: Memory, before: readonly Entry[]): string {
  if (!on) return 'Diagnoses are not remembered.';
  if (before.length > 0) return 'Remembered by this browser, and told to nobody.';
  return entries.length > 0
    ? 'Only this one. It is remembered by this browser, and told to nobody.'
    : 'Nothing is remembered.';
}

function item(
  entry: Entry,
  { memory, successor }: { memory: Memory; successor: number },
  { onChange, onOpen }: HistoryOptions,
): HTMLElement {
  const { at, name, verdict, found, text } = entry;
  const when = el('time', { datetime: new Date(at).toISOString() }, times.format(at));
  const what = `${name || 'Pasted log'}, ${times.format(at)}`;
  const open =
    text === undefined
      ? undefined
      : el('button', { type: 'button', class: 'text-button', 'aria-label': `Open ${what}` }, 'Open');
  open?.addEventListener('click', () => onOpen(entry));
  const gone = el('button', { type: 'button', class: 'forget text-button', 'aria-label': `Forget ${what}` }, 'Forget');
  gone.addEventListener('click', () => onChange(forget(memory, at), `li:nth-child(${String(successor)}) .forget`));
  const [first, ...more] = found;
  return el(
    'li',
    {},
    el('p', { class: 'meta' }, when, el('span', {}, name || 'Pasted log')),
    el(
      'p',
      { class: 'found' },
      FACES[verdict] === '' ? undefined : el('span', {}, FACES[verdict]),
      first && el('a', { href: `/issues/${first.id}/` }, ...unbroken(first.title)),
      more.length > 0 ? el('small', {}, `and ${formatCount(more.length, 'more page')}`) : undefined,
    ),
    el('span', { class: 'acts' }, open, gone),
  );
}

function switches(memory: Memory, { onChange }: HistoryOptions): HTMLElement {
  const all = el('button', { type: 'button', class: 'text-button' }, 'Forget all');
  all.addEventListener('click', () => onChange({ ...memory, entries: [] }, '.remember'));
  return el(
    'div',
    { class: 'switches' },
    toggle('remember', 'Remember diagnoses', memory.on, (on) => onChange({ ...memory, on }, '.remember')),
    memory.on
      ? toggle('keep', 'Keep the logs too, in this browser', memory.keepLogs, (keepLogs) =>
          onChange({ ...(keepLogs ? memory : forgetTexts(memory)), keepLogs }, '.keep'),
        )
      : undefined,
    memory.entries.length > 0 ? all : undefined,
  );
}

function toggle(name: string, label: string, checked: boolean, onChange: (checked: boolean) => void): HTMLElement {
  const input = el('input', { type: 'checkbox', class: name, checked });
  input.addEventListener('change', () => onChange(input.checked));
  return el('label', {}, input, label);
}
