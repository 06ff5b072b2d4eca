import { defineHastPlugin, type HastPluginEntry } from 'satteri';
import { h, isElement } from './hast.ts';

/** Column alignment as classes: Sätteri writes it as an inline style, which the page's policy refuses. */
export const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /text-align:\s*(\w+)/.exec(node.properties.style ?? '')?.[1];
      if (align === undefined) return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', [`align-${align}`]);
    },
  },
});

/**
 * Tables scroll by themselves where the screen is narrower; the frame takes the focus, so that a keyboard can scroll it too, and is named by its
 * number on the page and the heads of its columns.
 */
export const tableFrames: HastPluginEntry = () => {
  let number = 0;
  return defineHastPlugin({
    name: 'table-frames',
    element: {
      filter: ['table'],
      visit(node, context) {
        number += 1;
        const head = node.children.find((child) => isElement(child, 'thead'));
        const columns = head
          ? context
              .textContent(head)
              .trim()
              .split(/\s*\n\s*/)
          : [];
        const label = [`Table ${String(number)}`, columns.join(', ')].filter((part) => part !== '').join(': ');
        context.wrapNode(node, h('div', { className: ['table'], role: 'region', 'aria-label': label, tabIndex: 0 }));
      },
    },
  });
};
