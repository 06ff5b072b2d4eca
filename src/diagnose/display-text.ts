/** A line made fit to be shown, and where its matched part begins and ends in it. */
export interface Shown {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** CSI and OSC sequences, two-character escapes, the colour codes whose ESC was lost on the way, other control characters. */
export const UNPRINTABLE =
  // eslint-disable-next-line no-control-regex -- control characters are what is removed
  /\x1b\[[0-?]*[ -/]*[@-~]|\x1b\][^\x07\x1b]*(?:\x07|\x1b\\)?|\x1b[@-Z\\-_]|\[(?:\d{1,3}(?:;\d{1,3})*)m|[\x00-\x08\x0a-\x1f\x7f]/g;

/** Drops what a screen cannot show, such as colour codes, and moves the matched part along. */
export function printable(line: Shown): Shown {
  let text = '';
  let { start, end } = line;
  let last = 0;
  for (const found of line.text.matchAll(UNPRINTABLE)) {
    text += line.text.slice(last, found.index);
    last = found.index + found[0].length;
    start -= overlap(found.index, last, line.start);
    end -= overlap(found.index, last, line.end);
  }
  return { text: text + line.text.slice(last), start, end };
}

/** A text of several lines without control sequences, with the line breaks that it had. */
export function withoutControls(text: string): string {
  return HINT.test(text) ? text.replace(UNPRINTABLE, keepBreak) : text;
}

/**
 * Cuts a long line around its matched part, with an ellipsis where something was cut off.
 * The matched part comes first: before it stands at most a third of the room that it leaves.
 * @param max UTF-16 units to keep; a longer match is cut at its end
 */
export function cutAround(line: Shown, max: number): Shown {
  if (line.text.length <= max) return line;
  const room = Math.max(0, max - (line.end - line.start));
  const before = Math.min(line.start, Math.max(Math.floor(room / 3), max - (line.text.length - line.start)));
  const from = unsplit(line.text, line.start - before);
  const to = unsplit(line.text, Math.min(line.text.length, from + max));
  const head = from > 0 ? '…' : '';
  const shift = head.length - from;
  return {
    text: head + line.text.slice(from, to) + (to < line.text.length ? '…' : ''),
    start: line.start + shift,
    end: Math.min(line.end, to) + shift,
  };
}

/**
 * Parts off the date and time that a CI service puts before a line; `clock` is the time of day alone.
 * A match that is only a time stays where it is.
 */
export function splitClock(line: Shown): { clock: string; line: Shown } {
  const found = /^\ufeff?\d{4}-\d\d-\d\d[T ](\d\d:\d\d:\d\d)(?:[.,]\d+)?(?:Z|[+-]\d\d:?\d\d)? ?/.exec(line.text);
  const length = found?.[0].length ?? 0;
  const isMatched = line.end > line.start && line.end <= length;
  if (!found || isMatched) return { clock: '', line };
  const moved = (at: number): number => Math.max(0, at - length);
  return {
    clock: found[1] ?? '',
    line: { text: line.text.slice(length), start: moved(line.start), end: moved(line.end) },
  };
}

/** What tells a text that may hold such sequences; most have none. */
// eslint-disable-next-line no-control-regex -- the escape is what is looked for
const HINT = /\x1b|\[\d{1,3}(?:;\d{1,3})*m/;

const keepBreak = (found: string): string => (found === '\n' ? found : '');

/** How much of [from, to) lies before `position`. */
const overlap = (from: number, to: number, position: number): number => Math.max(0, Math.min(to, position) - from);

/** Moves a cut that would part a surrogate pair before the pair. */
function unsplit(text: string, at: number): number {
  const unit = text.charCodeAt(at);
  return at > 0 && at < text.length && unit >= 0xdc00 && unit <= 0xdfff ? at - 1 : at;
}
