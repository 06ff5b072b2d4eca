import { DROPPED } from '../read/clean.ts';

/**
 * Splits text into comparable words: lower case, identifiers whole, long numbers, digests and ids left out (they say
 * nothing about the kind of error), endings and British spellings evened out.
 */
export function tokenise(text: string): string[] {
  const tokens: string[] = [];
  for (const match of text.replaceAll(DROPPED, '').replaceAll('’', "'").matchAll(WORD)) {
    const word = match[0].toLowerCase();
    if (isVariable(word)) continue;
    tokens.push(stem(word));
  }
  return tokens;
}

const WORD = /[\p{L}\p{N}_]+(?:'t\b)?/gu;

/** Numbers of five digits or more, and hexadecimal strings of seven or more that hold a digit. */
function isVariable(word: string): boolean {
  return /^\d{5,}$/.test(word) || word.length > 60 || (word.length >= 7 && /^[0-9a-f]+$/.test(word) && /\d/.test(word));
}

/** Evens out inflections. Deliberately light: identifiers must keep their shape. */
export function stem(word: string): string {
  if (word.length < 4 || /[_\d]/.test(word)) return word;
  let root = word.replace(/is(e[ds]?|ing|ation)$/, 'iz$1').replace(/our(s?)$/, 'or$1');
  if (root.endsWith('ies') && root.length > 4) root = `${root.slice(0, -3)}y`;
  else if (/(?:ss|x|ch|sh)es$/.test(root)) root = root.slice(0, -2);
  else if (/[^su]s$/.test(root)) root = root.slice(0, -1);
  if (root.length > 6 && root.endsWith('ing')) root = root.slice(0, -3);
  else if (root.length > 5 && root.endsWith('ed')) root = root.slice(0, -2);
  if (root.length > 4 && root.endsWith('e')) root = root.slice(0, -1);
  return /([^ls])\1$/.test(root) ? root.slice(0, -1) : root;
}
