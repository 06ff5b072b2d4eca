import { defineHastPlugin } from 'satteri';
import { isElement } from './hast.ts';

/** Numbered lists whose items hold code are steps to follow: the class lets CSS draw them as a rail. So are those of a Fix section, by the section's class. */
export const steps = defineHastPlugin({
  name: 'steps',
  element: {
    filter: ['ol'],
    visit(node, context) {
      const hasCode = node.children.some(
        (item) => isElement(item, 'li') && item.children.some((child) => isElement(child, 'figure', 'pre')),
      );
      if (hasCode) context.setProperty(node, 'className', ['steps']);
    },
  },
});
