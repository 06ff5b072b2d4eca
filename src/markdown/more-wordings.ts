import { h, hasClass, isElement, type Child, type Element } from './hast.ts';

/** So many samples are shown at once; one more is not worth folding. */
const SHOWN = 3;

/**
 * Folds the later samples of a symptom, each with the sentence that introduces it: a reader whose error is the first must not scroll past
 * ten to the fix. What follows the last sample stays in sight.
 */
export function foldMoreWordings(symptom: Element): void {
  const samples = symptom.children.flatMap((node, at) => (isSample(node) ? [at] : []));
  const [first, last] = [samples[SHOWN - 1], samples.at(-1)];
  const folded = samples.length - SHOWN;
  if (first === undefined || last === undefined || folded < 2) return;
  const summary = h('summary', {}, `${String(folded)} more wordings`);
  const rest = symptom.children.slice(first + 1, last + 1);
  symptom.children.splice(first + 1, rest.length, h('details', { className: ['more-wordings'] }, summary, ...rest));
}

const isSample = (node: Child): boolean => isElement(node, 'figure') && hasClass(node, 'printed');
