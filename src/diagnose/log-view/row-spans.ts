import { printable, splitClock } from '../display-text.ts';
import { ansiRuns, type Run } from './ansi.ts';

/** A piece of a line with one look. */
export interface Span {
  readonly text: string;
  /** Names of classes, parted by spaces; empty for plain text. */
  readonly classes: string;
}

export interface RowText {
  /** Time of day that a CI service has put before the line; empty without one. */
  readonly clock: string;
  readonly spans: readonly Span[];
}

export interface RowLooks {
  /** The matched part of the line, in UTF-16 units of the raw text. */
  readonly match?: { readonly start: number; readonly end: number } | undefined;
  /** What somebody looks for. Must be global. */
  readonly find?: RegExp | undefined;
  /** Whether control sequences become colours; they are dropped otherwise. */
  readonly colours: boolean;
}

/** A line of the log as spans: coloured as it asks for, with the matched part (`match`) and what is looked for (`hit`) marked. */
export function rowSpans(raw: string, { match, find, colours }: RowLooks): RowText {
  const shown = printable({ text: raw, start: match?.start ?? 0, end: match?.end ?? 0 });
  const { clock, line } = splitClock(shown);
  const cut = shown.text.length - line.text.length;
  const runs: Run[] = colours
    ? ansiRuns(raw).map(({ from, to, classes }) => ({ from: from - cut, to: to - cut, classes }))
    : [];
  if (line.end > line.start) runs.push({ from: line.start, to: line.end, classes: 'match' });
  if (find) runs.push(...hits(line.text, find));
  return { clock, spans: spansOf(line.text, runs) };
}

function hits(text: string, find: RegExp): Run[] {
  return [...text.matchAll(find)].map(({ 0: found, index }) => ({
    from: index,
    to: index + found.length,
    classes: 'hit',
  }));
}

/** Cuts a text wherever a run begins or ends; runs may overlap. */
function spansOf(text: string, runs: readonly Run[]): Span[] {
  const inside = runs.filter(({ from, to }) => to > from && to > 0 && from < text.length);
  if (inside.length === 0) return [{ text, classes: '' }];
  const cuts = new Set([0, text.length]);
  for (const { from, to } of inside) cuts.add(Math.max(0, from)).add(Math.min(text.length, to));
  const places = [...cuts].sort((a, b) => a - b);
  return places.slice(1).map((to, at) => {
    const from = places[at] ?? 0;
    const over = inside.filter((run) => run.from <= from && run.to >= to);
    return { text: text.slice(from, to), classes: over.map(({ classes }) => classes).join(' ') };
  });
}
