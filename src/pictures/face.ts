import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create, type Font } from 'fontkitten';

const FILE = '@fontsource-variable/jetbrains-mono/files/jetbrains-mono-latin-wght-normal.woff2';

/** Width of a character, in parts of the size: the face is monospaced. */
export const ADVANCE = 0.6;

/** Characters that the face lacks, and others that say the same. */
const STAND_INS: Readonly<Record<string, string>> = { '→': '->', '│': '|', '✖': 'x', '✗': 'x', '✓': 'v' };

const outlines = new Map<string, string>();
let face: Font | undefined;

/** The text as it can be drawn: what the face lacks is replaced, or left out, as are the signs of emoji. */
export function drawable(text: string): string {
  return Array.from(text, (character) => STAND_INS[character] ?? character)
    .filter((character) => character === ' ' || outline(character) !== '')
    .join('')
    .replaceAll(/ {2,}/g, ' ')
    .trim();
}

/**
 * A line of text as outlines, so that the picture does not depend on the fonts of the machine.
 * @param x left edge @param y base line @param size of the face, in pixels
 */
export function textOutline(text: string, x: number, y: number, size: number): string {
  const scale = size / 1000;
  const glyphs = Array.from(text, (character, index) =>
    character === ' ' ? '' : `<path transform="translate(${index * ADVANCE * 1000})" d="${outline(character)}"/>`,
  );
  return `<g transform="translate(${x} ${y}) scale(${scale} ${-scale})">${glyphs.join('')}</g>`;
}

/** Outline of a character in thousandths of the size; empty where the face lacks it. */
function outline(character: string): string {
  const known = outlines.get(character);
  if (known !== undefined) return known;
  face ??= read();
  const code = character.codePointAt(0) ?? 0;
  const made = face.hasGlyphForCodePoint(code) ? face.glyphForCodePoint(code).path.toSVG() : '';
  outlines.set(character, made);
  return made;
}

function read(): Font {
  const font = create(readFileSync(createRequire(import.meta.url).resolve(FILE)));
  if (font.isCollection) throw new Error(`${FILE} holds several faces; the pictures are drawn with one.`);
  return font;
}
