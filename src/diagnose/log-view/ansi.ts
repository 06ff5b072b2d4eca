import { UNPRINTABLE } from '../display-text.ts';

/** A part of a line's printable text, and the classes that give it the looks its control sequences ask for. */
export interface Run {
  readonly from: number;
  readonly to: number;
  readonly classes: string;
}

interface Looks {
  /** One of the sixteen colours of a terminal. */
  fg: number | undefined;
  bg: number | undefined;
  readonly on: Set<string>;
}

/** What the codes 1 to 9 switch on; blinking is left out, hidden text is shown. */
const ON: Readonly<Record<number, string>> = { 1: 'bold', 2: 'dim', 3: 'italic', 4: 'under', 7: 'turn', 9: 'struck' };
const OFF: Readonly<Record<number, readonly string[]>> = {
  22: ['bold', 'dim'],
  23: ['italic'],
  24: ['under'],
  27: ['turn'],
  29: ['struck'],
};

/**
 * Reads the colours of a line from its control sequences (ECMA-48, SGR), also from those that lost their ESC.
 * @returns the coloured parts; places count in the text as `printable` leaves it
 */
export function ansiRuns(raw: string): Run[] {
  const runs: Run[] = [];
  const looks: Looks = { fg: undefined, bg: undefined, on: new Set() };
  let dropped = 0;
  let from = 0;
  const end = (at: number): void => {
    const classes = classesOf(looks);
    if (at > from && classes !== '') runs.push({ from, to: at, classes });
    from = at;
  };
  for (const { 0: found, index } of raw.matchAll(UNPRINTABLE)) {
    const codes = SGR.exec(found)?.[1];
    if (codes !== undefined) {
      end(index - dropped);
      apply(codes, looks);
    }
    dropped += found.length;
  }
  end(raw.length - dropped);
  return runs;
}

// eslint-disable-next-line no-control-regex -- the escape is what is read
const SGR = /^(?:\x1b)?\[([\d;:]*)m$/;

function classesOf({ fg, bg, on }: Looks): string {
  const colours = [...(fg === undefined ? [] : [`fg${fg}`]), ...(bg === undefined ? [] : [`bg${bg}`])];
  return [...colours, ...on].join(' ');
}

function apply(codes: string, looks: Looks): void {
  const list = codes.split(/[;:]/).map(Number);
  for (let code = list.shift(); code !== undefined; code = list.shift()) {
    if (code === 0) reset(looks);
    else if (code === 38 || code === 48) looks[code === 38 ? 'fg' : 'bg'] = extended(list);
    else if (code === 39) looks.fg = undefined;
    else if (code === 49) looks.bg = undefined;
    else if (code >= 30 && code <= 37) looks.fg = code - 30;
    else if (code >= 90 && code <= 97) looks.fg = code - 82;
    else if (code >= 40 && code <= 47) looks.bg = code - 40;
    else if (code >= 100 && code <= 107) looks.bg = code - 92;
    else toggle(code, looks.on);
  }
}

function reset(looks: Looks): void {
  looks.fg = looks.bg = undefined;
  looks.on.clear();
}

function toggle(code: number, on: Set<string>): void {
  const name = ON[code];
  if (name) on.add(name);
  for (const gone of OFF[code] ?? []) on.delete(gone);
}

/** Takes the rest of `38;5;n` or `38;2;r;g;b` from the list: the nearest of the sixteen, which all can be read on the panel. */
function extended(list: number[]): number | undefined {
  if (list.shift() === 2) return nearest(list.shift() ?? 0, list.shift() ?? 0, list.shift() ?? 0);
  const index = list.shift() ?? 0;
  if (index < 16) return index;
  if (index >= 232) return index < 244 ? 8 : 7;
  const cube = index - 16;
  const channel = (step: number): number => (step % 6) * 51;
  return nearest(channel(Math.floor(cube / 36)), channel(Math.floor(cube / 6)), channel(cube));
}

function nearest(red: number, green: number, blue: number): number {
  const most = Math.max(red, green, blue);
  if (most < 64) return 8;
  const bit = (value: number): number => Number(value > 0.6 * most);
  return bit(red) + 2 * bit(green) + 4 * bit(blue) + (most > 204 ? 8 : 0);
}
