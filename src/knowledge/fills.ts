import {
  compileIndex,
  diagnose,
  isFillable,
  isFillableName,
  loadIndex,
  parseTemplate,
  standsIn,
  type Fills,
} from '../matcher/index.ts';
import type { Issue } from './model.ts';
import { issueSource } from './sources.ts';

/** One word, such as `main`, may stand in a command for something else. */
const VAGUE = /^\w+$/;
/** A version could be that of anything, but not where the page writes its own. */
const OWN_VERSION = '1.2.3';

/**
 * Which texts in the title and in the commands of an issue's page a caught value stands for. The page's own samples tell: what a placeholder
 * catches in all of them, and what stands there by itself, is the same thing, for the writer wrote it the same.
 */
export function fillsOf(issue: Issue): Fills {
  const text = `${issue.data.title}\n${codeOf(issue)}`;
  const meant = [...valuesOf(issue)].flatMap(([name, values]) => {
    const [value = ''] = values;
    return values.size === 1 && isMeant(name, value) ? [[name, value] as const] : [];
  });
  return fillsIn(text, Object.fromEntries(meant));
}

/** Those of some fills that stand in a text. */
export const fillsIn = (text: string, fills: Fills): Fills =>
  Object.fromEntries(Object.entries(fills).filter(([, value]) => standsIn(text, value)));

/** The code of a page that is not a log. */
export const codeOf = ({ body }: Issue): string =>
  body.fences
    .filter(({ lang }) => lang !== 'log' && lang !== 'text')
    .map(({ text }) => text)
    .join('\n');

function isMeant(name: string, value: string): boolean {
  if (!isFillable(name, value)) return false;
  return name === 'version' ? value === OWN_VERSION : name === 'owner' || !VAGUE.test(value);
}

/** Of what a placeholder of this name caught in the samples of the page, all that differs. */
function valuesOf(issue: Issue): Map<string, Set<string>> {
  const found = new Map<string, Set<string>>();
  const source = issueSource(issue, issue.data.tool);
  const names = source.signatures.flatMap(({ text }) => parseTemplate(text).holes.map(({ name }) => name));
  if (!names.some(isFillableName)) return found;
  const index = loadIndex(compileIndex([source]));
  for (const { text } of issue.samples) {
    for (const { values } of diagnose(text, index).findings) {
      for (const [name, value] of Object.entries(values)) {
        found.set(name, (found.get(name) ?? new Set()).add(value.trim()));
      }
    }
  }
  return found;
}
