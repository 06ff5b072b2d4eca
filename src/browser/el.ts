type Child = Node | string | undefined;

/**
 * Makes an element. Text is always set as text, so that nothing from a log is ever read as markup.
 * @param attributes `true` sets an attribute without value; `false` and undefined leave it out
 * @param children nodes and texts; undefined ones are skipped
 */
export function el<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Readonly<Record<string, string | boolean | undefined>> = {},
  ...children: readonly Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) {
    if (value !== false && value !== undefined) element.setAttribute(name, value === true ? '' : value);
  }
  element.append(...children.filter((child) => child !== undefined));
  return element;
}
