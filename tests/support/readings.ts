import { join, readLine, type Reading } from '../../src/matcher/read/reading.ts';
import { toSignature, type Signature } from '../../src/matcher/signature.ts';
import { parseTemplate } from '../../src/matcher/index.ts';

/** Lines read as one text. */
export const readingOf = (...texts: string[]): Reading => readingBy(false, texts);

/** The same, with escapes and markup undone; the lines must have some. */
export const unescapedReadingOf = (...texts: string[]): Reading => readingBy(true, texts);

function readingBy(escaped: boolean, texts: readonly string[]): Reading {
  const lines = texts.map((text, at) => readLine({ start: 1_000 * at, end: 1_000 * at + text.length, text }));
  const reading = join(lines, escaped);
  if (!reading) throw new Error(`nothing to undo in ${texts.join('\n')}`);
  return reading;
}

export const signatureOf = (template: string): Signature => toSignature(parseTemplate(template));
