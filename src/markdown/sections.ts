import { defineHastPlugin } from 'satteri';
import { h, hasClass, isElement, type Child, type Element } from './hast.ts';
import { foldMoreWordings } from './more-wordings.ts';
import { issueIdOf } from './page-of.ts';

/**
 * Puts everything below a level-two heading into a `section` with it. In an issue the sections are named (`part-symptom`, `part-cause`, …),
 * the symptom folds its later samples and ends with the component `Tell`, which the page supplies, and what stands below Verify is framed.
 */
export const sections = defineHastPlugin({
  name: 'sections',
  after(root, context) {
    const issue = issueIdOf(context.fileURL);
    const parts: Child[] = [];
    let current: Element | undefined;
    for (const node of root.children as Child[]) {
      if (isElement(node, 'h2')) {
        const name = context.textContent(node).toLowerCase();
        current = h('section', { className: issue === undefined ? ['part'] : ['part', `part-${name}`] });
        parts.push(current);
      }
      (current?.children ?? parts).push(node);
    }
    if (issue !== undefined) finish(parts, context.data.astro?.frontmatter['tell']);
    context.replaceNode(root, { type: 'root', children: parts });
  },
});

function tell(text: unknown): Child {
  return {
    type: 'mdxJsxFlowElement',
    name: 'Tell',
    attributes: [{ type: 'mdxJsxAttribute', name: 'text', value: typeof text === 'string' ? text : '' }],
    children: [],
  };
}

function finish(parts: readonly Child[], tellText: unknown): void {
  const symptom = partOf(parts, 'symptom');
  if (symptom) {
    foldMoreWordings(symptom);
    symptom.children.push(tell(tellText));
  }
  const verify = partOf(parts, 'verify');
  if (!verify) return;
  const [heading, ...rest] = verify.children;
  verify.children = [...(heading ? [heading] : []), h('div', { className: ['ok'] }, ...rest)];
}

function partOf(parts: readonly Child[], name: string): Element | undefined {
  return parts.find((part): part is Element => isElement(part, 'section') && hasClass(part, `part-${name}`));
}
