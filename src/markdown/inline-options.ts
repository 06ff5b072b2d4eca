import { defineHastPlugin } from 'satteri';
import { h } from './hast.ts';
import { IN_PROSE, unbrokenOptions } from './unbroken-options.ts';

/** Code within prose keeps the options of commands in one piece too. Comes after the blocks, whose code holds lines by then. */
export const inlineOptions = defineHastPlugin({
  name: 'inline-options',
  element: {
    filter: ['code'],
    visit(node) {
      const nodes = node.children.some(({ type }) => type !== 'text') ? [] : unbrokenOptions(node.children, IN_PROSE);
      return nodes.some(({ type }) => type === 'element') ? h('code', node.properties, ...nodes) : undefined;
    },
  },
});
