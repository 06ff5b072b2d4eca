import { foldText } from './read/fold.ts';
import type { Template } from './template.ts';

/** A template made ready for comparing with folded text. */
export interface Signature {
  readonly template: Template;
  /** Folded literals; `literals.length === template.holes.length + 1`. */
  readonly literals: readonly string[];
  /** Units in all literals: the more, the less likely by chance. */
  readonly size: number;
  /** Whether the first and last unit are letters or digits, and so must not continue a word. */
  readonly startsWord: boolean;
  readonly endsWord: boolean;
  /** Whether some placeholder has a type: then all the literals may stand there and it is still another message. */
  readonly typed: boolean;
}

/** Folds a template. */
export function toSignature(template: Template): Signature {
  const literals = template.literals.map(foldText);
  const first = literals[0] ?? '';
  const last = literals.at(-1) ?? '';
  return {
    template,
    literals,
    size: literals.reduce((sum, literal) => sum + literal.length, 0),
    startsWord: isWord(first.charCodeAt(0)),
    endsWord: isWord(last.charCodeAt(last.length - 1)),
    typed: template.holes.some(({ type }) => type !== 'any'),
  };
}

/** Whether a UTF-16 unit is an ASCII letter or digit; false for NaN. */
export function isWord(unit: number): boolean {
  return (unit >= 0x30 && unit <= 0x39) || (unit >= 0x41 && unit <= 0x5a) || (unit >= 0x61 && unit <= 0x7a);
}
