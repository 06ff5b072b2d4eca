import { join, readLine, type Reading } from '../../src/matcher/read/reading.ts';
import { toSignature, type Signature } from '../../src/matcher/signature.ts';
import { parseTemplate } from '../../src/matcher/index.ts';

/** Lines read as one text. */
export function readingOf(...texts: string[]): Reading {
  const lines = texts.map((text, at) => readLine({ start: 1_000 * at, end: 1_000 * at + text.length, text }));
  const reading = join(lines, false);
  if (!reading) throw new Error('a plain reading is always there');
  return reading;
}

export const signatureOf = (template: string): Signature => toSignature(parseTemplate(template));
