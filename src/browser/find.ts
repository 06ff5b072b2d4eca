/**
 * The first element that a selector names, in markup that is known to have one.
 * @throws Error where it is missing
 */
export function find<T extends HTMLElement = HTMLElement>(within: Element | Document, selector: string): T {
  const found = within.querySelector<T>(selector);
  if (found) return found;
  const where = within instanceof Element ? within.localName : 'the page';
  throw new Error(`${where}: ${selector} is missing from the markup`);
}
