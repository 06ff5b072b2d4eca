import type { HastNode } from 'satteri';

export type Element = Extract<HastNode, { type: 'element' }>;
export type Child = Element['children'][number];

/** A hast element. Strings among the children become text nodes. */
export function h(tagName: string, properties: Element['properties'], ...children: (Child | string)[]): Element {
  return {
    type: 'element',
    tagName,
    properties,
    children: children.map((child): Child => (typeof child === 'string' ? { type: 'text', value: child } : child)),
  };
}

/** Whether an element has a class. */
export function hasClass({ properties }: Element, name: string): boolean {
  const { className } = properties;
  return Array.isArray(className) && className.includes(name);
}

/** Whether a node is an element of one of these names. */
export function isElement(node: HastNode, ...names: string[]): node is Element {
  return node.type === 'element' && names.includes(node.tagName);
}
