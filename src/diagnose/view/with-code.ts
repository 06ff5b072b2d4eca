import { el } from '../../browser/el.ts';

/** Text in which `code` stands in backticks, as nodes. */
export function withCode(text: string): Node[] {
  return text.split(/`([^`]+)`/).map((part, i) => (i % 2 === 0 ? document.createTextNode(part) : el('code', {}, part)));
}
