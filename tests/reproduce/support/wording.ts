import { parseTemplate } from '../../../src/matcher/index.ts';

/**
 * Whether one of the signatures stands in the output, word for word. The matcher would also recognise what is merely close; this is how a
 * new wording of the tool is noticed.
 */
export function standsWhole(signatures: readonly { readonly text: string }[], output: string): boolean {
  const plain = straight(output);
  return signatures.some(({ text }) => expression(straight(text)).test(plain));
}

/** Quotes may be escaped, as in structured logs, or typographic. */
function straight(text: string): string {
  return text.replaceAll('\\"', '"').replaceAll(/[‘’]/g, "'").replaceAll(/[“”]/g, '"');
}

/** A placeholder is any text of a line; white space may be any, as lines are wrapped. */
function expression(text: string): RegExp {
  const literals = parseTemplate(text).literals.map((literal) => literal.split(/\s+/).map(escaped).join('\\s+'));
  return new RegExp(literals.join('[^\\n]*?'), 'i');
}

function escaped(text: string): string {
  return text.replaceAll(/[\\^$.*+?()[\]{}|/-]/g, String.raw`\$&`);
}
