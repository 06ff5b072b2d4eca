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
  let text = '';
  const map = new Uint32Array(source.length + 1);
  for (let at = 0; at < source.length; at += 1) {
    const folded = foldUnit(source.charCodeAt(at));
    if (folded === 0) continue;
    map[text.length] = at;
    text += String.fromCharCode(folded);
  }
  map[text.length] = source.length;
  return { text, map: map.subarray(0, text.length + 1) };
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
