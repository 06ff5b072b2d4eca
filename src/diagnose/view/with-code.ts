import { el } from '../../browser/el.ts';
import { unbroken, unbrokenCode } from '../../browser/unbroken.ts';

/** Text in which `code` stands in backticks, as nodes. */
export function withCode(text: string): Node[] {
  return text
    .split(/`([^`]+)`/)
    .flatMap((part, i) => (i % 2 === 0 ? unbroken(part) : el('code', {}, ...unbrokenCode(part))));
}
