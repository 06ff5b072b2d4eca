/**
 * Folding makes equal what the eye takes for the same text: letter case, the many kinds of quotation marks and dashes,
 * and white space, which is dropped altogether. Dropping it, instead of turning runs into one space, is what lets a
 * message match that a terminal has wrapped in the middle of a word.
 */
export interface Folded {
  /** The folded text. */
  readonly text: string;
  /** For each unit of `text` its index in the source; one entry more at the end, the source's length. */
  readonly map: Uint32Array;
}

/** Folds a text and keeps the way back to it. */
export function fold(source: string): Folded {
  const units = new Uint16Array(source.length);
  const map = new Uint32Array(source.length + 1);
  let length = 0;
  for (let at = 0; at < source.length; at += 1) {
    const folded = foldUnit(source.charCodeAt(at));
    if (folded === 0) continue;
    units[length] = folded;
    map[length] = at;
    length += 1;
  }
  map[length] = source.length;
  return { text: stringOf(units.subarray(0, length)), map: map.subarray(0, length + 1) };
}

/** The part of a folded text that stands at `index` of the source or behind it. */
export function foldedFrom({ text, map }: Folded, index: number): Folded {
  let from = 0;
  while (from < text.length && (map[from] as number) < index) from += 1;
  return from === 0 ? { text, map } : { text: text.slice(from), map: map.subarray(from) };
}

/** Folds a text, without the way back. */
export function foldText(source: string): string {
  let text = '';
  for (let at = 0; at < source.length; at += 1) {
    const folded = foldUnit(source.charCodeAt(at));
    if (folded !== 0) text += String.fromCharCode(folded);
  }
  return text;
}

/** Units that are made a string at once: the engine takes only so many arguments. */
const CHUNK = 8_192;

function stringOf(units: Uint16Array): string {
  let text = '';
  for (let at = 0; at < units.length; at += CHUNK)
    text += String.fromCharCode.apply(null, units.subarray(at, at + CHUNK) as unknown as number[]);
  return text;
}

const APOSTROPHE = 0x27;
const HYPHEN = 0x2d;

/** The folded form of one UTF-16 unit; 0 where it is dropped. */
function foldUnit(unit: number): number {
  if (unit < 0x80) return ASCII[unit] ?? 0;
  if (unit >= 0x2018 && unit <= 0x201f) return APOSTROPHE;
  if (unit >= 0x2010 && unit <= 0x2015) return HYPHEN;
  switch (unit) {
    case 0xb4: // acute accent
    case 0x2032: // prime
    case 0x2033: // double prime
      return APOSTROPHE;
    case 0xa0: // no-break space
    case 0xad: // soft hyphen
    case 0x200b: // zero width space
    case 0x200c:
    case 0x200d:
    case 0x2028: // line separator
    case 0x2029:
    case 0x202f:
    case 0x2060:
    case 0x3000:
    case 0xfeff: // byte order mark
      return 0;
    default: {
      const lower = String.fromCharCode(unit).toLowerCase();
      return lower.length === 1 ? lower.charCodeAt(0) : unit;
    }
  }
}

const ASCII = Uint8Array.from({ length: 0x80 }, (_, unit) => {
  if (unit <= 0x20 || unit === 0x7f) return 0;
  if (unit >= 0x41 && unit <= 0x5a) return unit + 0x20;
  if (unit === 0x22 || unit === 0x60) return APOSTROPHE;
  return unit;
});
