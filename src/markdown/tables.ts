import { defineHastPlugin } from 'satteri';
import { h, isElement } from './hast.ts';

/** Column alignment as classes: Sätteri writes it as an inline style, which the page's policy refuses. */
export const alignment = defineHastPlugin({
  name: 'alignment',
  element: {
    filter: ['th', 'td'],
    visit(node, context) {
      const align = /text-align:\s*(\w+)/.exec(String(node.properties['style'] ?? ''))?.[1];
      if (align === undefined) return;
      context.setProperty(node, 'style', undefined);
      context.setProperty(node, 'className', [`align-${align}`]);
    },
  },
});

/** Tables scroll by themselves where the screen is narrower; the frame takes the focus, so that a keyboard can scroll it too. */
export const tableFrames = defineHastPlugin({
  name: 'table-frames',
  element: {
    filter: ['table'],
    visit(node, context) {
      const parent = context.parent(node);
      if (parent && isElement(parent, 'div')) return;
      context.wrapNode(node, h('div', { className: ['table'], role: 'region', 'aria-label': 'Table', tabIndex: 0 }));
    },
  },
});
