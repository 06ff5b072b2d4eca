import { describe, expect, test } from 'vitest';
import { h, isElement, type Element } from '../../../src/markdown/hast.ts';
import { foldMoreWordings } from '../../../src/markdown/more-wordings.ts';

const KINDS: Readonly<Record<string, () => Element>> = {
  h: () => h('h2', {}, 'Symptom'),
  p: () => h('p', {}, 'Older versions:'),
  s: () => h('figure', { className: ['printed'] }),
  c: () => h('figure', { className: ['code'] }),
};

/** A symptom by its nodes, one letter each; what is folded stands in brackets afterwards. */
function folded(nodes: string): string {
  const symptom = h('section', {}, ...Array.from(nodes, (kind) => KINDS[kind]?.() ?? kind));
  foldMoreWordings(symptom);
  const letterOf = (node: Element): string =>
    Object.entries(KINDS).find(([, make]) => JSON.stringify(make()) === JSON.stringify(node))?.[0] ?? '?';
  const shape = (children: Element['children']): string =>
    children
      .map((node) => {
        if (!isElement(node, 'details')) return isElement(node, 'h2', 'p', 'figure') ? letterOf(node) : '';
        return `[${shape(node.children)}]`;
      })
      .join('');
  return shape(symptom.children);
}

describe('the samples of a symptom', () => {
  test.each(['h', 'hsss', 'hpspspsps', 'hpscscscs'])('%s stand all in sight', (nodes) => {
    expect(folded(nodes)).toBe(nodes);
  });

  test.each([
    ['hsssss', 'hsss[ss]'],
    ['hpspspspsps', 'hpspsps[psps]'],
    ['hssscpssp', 'hsss[cpss]p'],
  ])('%s are folded from the fourth on, with what introduces them: %s', (nodes, shape) => {
    expect(folded(nodes)).toBe(shape);
  });

  test('that are folded are counted', () => {
    const symptom = h('section', {}, ...Array.from('sssssss', (kind) => KINDS[kind]?.() ?? kind));
    foldMoreWordings(symptom);
    expect(JSON.stringify(symptom)).toContain('4 more wordings');
  });
});
