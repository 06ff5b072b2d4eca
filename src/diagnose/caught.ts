import { Stored } from '../browser/stored.ts';
import { isFillable } from '../matcher/fill.ts';
import type { Finding } from '../matcher/types.ts';
import { unfold } from '../matcher/unfold.ts';

/** Values by the name of the placeholder that caught them. */
export type Values = Finding['values'];

/** Where this tab keeps the values that the last diagnosis caught, by issue; gone when the tab is closed or the log is cleared. */
const kept = new Stored('sessionStorage', 'caught-values');

/** Keeps of the findings what can be filled into the commands of their pages, instead of what was kept before. */
export function keepCaught(findings: readonly Finding[]): void {
  const caught = [...unfold(findings)].flatMap(({ issue, values }) => {
    const fillable = Object.entries(values).filter(([name, value]) => isFillable(name, value.trim()));
    return fillable.length > 0 ? [[issue, Object.fromEntries(fillable)] as const] : [];
  });
  if (caught.length > 0) kept.write(JSON.stringify(Object.fromEntries(caught)));
  else kept.remove();
}

/** What was caught for an issue; undefined where nothing was. */
export function caughtFor(issue: string): Values | undefined {
  try {
    return (JSON.parse(kept.read() ?? '{}') as Record<string, Values>)[issue];
  } catch {
    return undefined;
  }
}
